package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** All rules of all duties, in the order in which they came. */
@ApplicationScoped
class DutyRules implements PanacheRepositoryBase<DutyRule, DutyRule.Key> {

    RuleHistory of(String duty) {
        return new RuleHistory(list("key.duty = ?1 order by key.number", duty));
    }

    Map<String, RuleHistory> of(Collection<String> duties) {
        return list("key.duty in ?1 order by key.number", duties).stream()
                .collect(groupingBy(DutyRule::duty, collectingAndThen(toList(), RuleHistory::new)));
    }
}
