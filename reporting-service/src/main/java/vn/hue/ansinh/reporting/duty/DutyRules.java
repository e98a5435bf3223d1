package vn.hue.ansinh.reporting.duty;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All rules of all duties, in the order in which they came. */
@ApplicationScoped
class DutyRules implements PanacheRepositoryBase<DutyRule, DutyRule.Key> {
    static final Sealable SEALED = new Sealable("rule", "duty", """
            select duty, number::text, jsonb_build_object('effectiveFrom', effective_from, 'dueRule', due_rule,
              'dueDate', due_date, 'dueMonth', due_month, 'dueDay', due_day, 'firstYear', first_year,
              'lastYear', last_year, 'afterYears', after_years, 'boundary', boundary, 'roll', roll,
              'lockAfterDays', lock_after_days, 'origin', origin, 'reason', reason, 'decidedBy', decided_by,
              'recordedAt', utc(recorded_at))
            from duty_rule
            """);

    private final Sealing sealing;

    DutyRules(Sealing sealing) {
        this.sealing = sealing;
    }

    void keep(DutyRule rule, Deed deed) {
        persist(rule);
        sealing.seal(SEALED, rule.duty(), String.valueOf(rule.number()), deed);
    }

    RuleHistory of(String duty) {
        return new RuleHistory(list("key.duty = ?1 order by key.number", duty));
    }

    Map<String, RuleHistory> of(Collection<String> duties) {
        return list("key.duty in ?1 order by key.number", duties).stream()
                .collect(groupingBy(DutyRule::duty, collectingAndThen(toList(), RuleHistory::new)));
    }
}
