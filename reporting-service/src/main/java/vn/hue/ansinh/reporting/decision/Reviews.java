package vn.hue.ansinh.reporting.decision;

import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.reporting.duty.DueRule;
import vn.hue.ansinh.reporting.duty.Occasion;

/** The reviews that a duty without dates names: {@code Y2} looks back on the first two years, {@code Y5} on five. */
final class Reviews {
    private Reviews() {}

    /** Each is reported for the last year that it looks back on, whatever day it is given. */
    static List<Occasion> of(String duty, DueRule rule) {
        if (rule.kind() != DueRule.Kind.UNDATED) {
            return List.of();
        }
        int first = Objects.requireNonNull(rule.firstYear());
        return rule.afterYears().stream()
                .map(years -> new Occasion(duty, String.valueOf(first + years - 1), "Y" + years))
                .toList();
    }
}
