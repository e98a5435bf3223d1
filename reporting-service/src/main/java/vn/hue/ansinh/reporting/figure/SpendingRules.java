package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.FieldError;

/** Says whether what is stated about spending can be right. */
final class SpendingRules {
    private final Map<String, Set<String>> areas;

    /** @param areas the indicators of each policy area */
    SpendingRules(Map<String, Set<String>> areas) {
        this.areas = areas;
    }

    List<FieldError> errors(List<Spending> stated) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int line = 0; line < stated.size(); line++) {
            Spending one = stated.get(line);
            String pointer = "/spending/" + line;
            Set<String> indicators = areas.get(one.area());
            if (indicators == null) {
                errors.add(Mistake.UNKNOWN_AREA.in(pointer + "/area"));
            } else if (one.indicator() != null && !indicators.contains(one.indicator())) {
                errors.add(Mistake.INDICATOR_OF_ANOTHER_AREA.in(pointer + "/indicator"));
            }
            if (!seen.add(one.subject())) {
                errors.add(Mistake.SPENDING_TWICE.in(pointer));
            }
            check(one.planned(), pointer + "/planned", errors);
            check(one.spent(), pointer + "/spent", errors);
            if (one.planned() == null && one.spent() == null) {
                errors.add(Mistake.SPENDING_MISSING.in(pointer));
            }
        }
        return errors;
    }

    private static void check(@Nullable BigDecimal amount, String pointer, List<FieldError> errors) {
        if (amount != null && amount.signum() < 0) {
            errors.add(Mistake.NEGATIVE_VALUE.in(pointer));
        }
        if (amount != null && ValueRules.isTooLong(amount)) {
            errors.add(Mistake.VALUE_OUT_OF_RANGE.in(pointer));
        }
    }
}
