package vn.hue.ansinh.indicators.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Remembering;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** All policy areas. */
@ApplicationScoped
public class PolicyAreas implements PanacheRepositoryBase<PolicyArea, String> {
    private final Remembering remembering;

    PolicyAreas(Remembering remembering) {
        this.remembering = remembering;
    }

    Entry entry(String code) {
        return Entry.of(Kind.AREA, code, () -> findByIdOptional(code).map(PolicyArea::stated));
    }

    void put(String code, SetPolicyArea asked) {
        findByIdOptional(code).ifPresentOrElse(area -> area.become(asked), () -> persist(new PolicyArea(code, asked)));
    }

    PolicyArea get(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    private static NotFound unknown(String code) {
        return new NotFound(Text.of("lĩnh vực", "policy area"), code);
    }

    boolean isNumberTaken(String code, SetPolicyArea asked) {
        return count("plan = ?1 and number = ?2 and code <> ?3", asked.plan(), asked.number(), code) > 0;
    }

    boolean isSlugTaken(String code, SetPolicyArea asked) {
        return count("plan = ?1 and slug = ?2 and code <> ?3", asked.plan(), asked.slug(), code) > 0;
    }

    /** @param knownAt as it read then; null for now */
    PolicyArea get(String code, @Nullable Instant knownAt) {
        return knownAt == null
                ? get(code)
                : past(List.of(code), knownAt).findFirst().orElseThrow(() -> unknown(code));
    }

    private Stream<PolicyArea> past(Collection<String> codes, Instant knownAt) {
        return remembering.read(Kind.AREA, codes, SetPolicyArea.class, knownAt).entrySet().stream()
                .map(read -> new PolicyArea(read.getKey(), read.getValue()));
    }

    /**
     * In the order of each plan, as they read then, without those that nobody had spoken of.
     *
     * @param plan empty for every plan
     */
    Page<PolicyArea> page(String plan, PageRequest request, Instant knownAt) {
        List<String> codes = stream("order by code").map(PolicyArea::code).toList();
        List<PolicyArea> known = past(codes, knownAt)
                .filter(area -> plan.isEmpty() || area.plan().equals(plan))
                .sorted(comparing(PolicyArea::plan).thenComparing(PolicyArea::number))
                .toList();
        int begin = request.after().map(code -> behind(code, known)).orElse(0);
        return Page.of(
                known.stream().skip(begin).limit(request.limitAndOneMore()).toList(), request, PolicyArea::code);
    }

    private static int behind(String code, List<PolicyArea> areas) {
        return IntStream.range(0, areas.size())
                        .filter(place -> areas.get(place).code().equals(code))
                        .findFirst()
                        .orElseThrow(CursorBroken::new)
                + 1;
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
