package vn.hue.ansinh.reporting.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hue.ansinh.reporting.calendar.WorkingDays;

/** The rules that one duty has had, and will have. */
public record RuleHistory(List<DutyRule> rules) {

    /** The last one that was put in force for this day. */
    public DutyRule on(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(day))
                .max(Comparator.comparingInt(DutyRule::number))
                .orElseThrow();
    }

    /** The last one, though its day may be ahead. */
    DutyRule last() {
        return rules.get(rules.size() - 1);
    }

    /** What the Plan's tables said last. */
    DueRule ofThePlan() {
        return rules.stream()
                .filter(DutyRule::isFromThePlan)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .due();
    }

    /** What the calendar brings: each occasion by the rule that holds on the day on which it opens. */
    List<Dated> occasions(WorkingDays workingDays) {
        return rules.stream()
                .flatMap(rule -> rule.due().deadlines(rule.duty(), workingDays).stream()
                        .filter(deadline -> on(deadline.opensOn()).equals(rule))
                        .map(deadline -> new Dated(deadline, rule.number())))
                .toList();
    }

    /** A deadline and the number of the rule that it follows from. */
    record Dated(Deadline deadline, int rule) {}
}
