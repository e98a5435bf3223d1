package vn.hue.ansinh.indicators.plan;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** All policy areas. */
@ApplicationScoped
public class PolicyAreas implements PanacheRepositoryBase<PolicyArea, String> {

    Entry entry(String code) {
        return Entry.of(Kind.AREA, code, () -> findByIdOptional(code).map(PolicyArea::stated));
    }

    void put(String code, SetPolicyArea asked) {
        findByIdOptional(code).ifPresentOrElse(area -> area.become(asked), () -> persist(new PolicyArea(code, asked)));
    }

    PolicyArea get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound(Text.of("lĩnh vực", "policy area"), code));
    }

    boolean isNumberTaken(String code, SetPolicyArea asked) {
        return count("plan = ?1 and number = ?2 and code <> ?3", asked.plan(), asked.number(), code) > 0;
    }

    boolean isSlugTaken(String code, SetPolicyArea asked) {
        return count("plan = ?1 and slug = ?2 and code <> ?3", asked.plan(), asked.slug(), code) > 0;
    }

    /**
     * In the order of each plan.
     *
     * @param plan empty for every plan
     */
    Page<PolicyArea> page(String plan, PageRequest request) {
        Optional<PolicyArea> after = request.after().map(this::after);
        List<PolicyArea> rows = find(
                        "(?1 = '' or plan = ?1) and (plan > ?2 or plan = ?2 and number > ?3) order by plan, number",
                        plan,
                        after.map(PolicyArea::plan).orElse(""),
                        after.map(PolicyArea::number).orElse(0))
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, PolicyArea::code);
    }

    private PolicyArea after(String code) {
        return findByIdOptional(code).orElseThrow(CursorBroken::new);
    }

    /** The plan of each area. */
    public Map<String, Plan> plans() {
        List<Tuple> rows = getEntityManager()
                .createQuery("select a.code, p from PolicyArea a join Plan p on p.code = a.plan", Tuple.class)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Plan.class)));
    }
}
