package vn.hue.ansinh.indicators.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** All plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String> {

    Entry entry(String code) {
        return Entry.of(Kind.PLAN, code, () -> findByIdOptional(code).map(Plan::stated));
    }

    void put(String code, SetPlan asked) {
        findByIdOptional(code).ifPresentOrElse(plan -> plan.become(asked), () -> persist(new Plan(code, asked)));
    }

    Plan get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new PlanUnknown(code));
    }

    /** The youngest of those that had begun by that year. */
    public Optional<Plan> begunLast(int year) {
        return find("firstYear <= ?1 order by firstYear desc, code", year).firstResultOptional();
    }

    Page<Plan> page(PageRequest request) {
        List<Plan> rows = find("code > ?1 order by code", request.after().orElse(""))
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, Plan::code);
    }
}
