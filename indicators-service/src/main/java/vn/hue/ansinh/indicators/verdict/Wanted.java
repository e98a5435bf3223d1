package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.Text;

/** A target in words: "dưới 6,7% vào năm 2025", "below 6.7% by 2025". */
record Wanted(TargetRule rule, int firstYear, Numerals numerals) {

    Text text() {
        return Numerals.join(bound(), when());
    }

    private Text bound() {
        return switch (rule.comparator()) {
            case GT -> value("trên ", "over ");
            case GE, DONE_BY -> value("từ ", "at least ", " trở lên");
            case LT -> value("dưới ", "below ");
            case LE -> value("không quá ", "at most ");
            case EQ -> value("", "");
            case APPROX -> Numerals.join(value("khoảng ", "about "), nearEnough());
            case RANGE ->
                Numerals.join(
                        numerals.bare(Objects.requireNonNull(rule.low())),
                        Numerals.join(Text.of("-", "-"), numerals.withUnit(Objects.requireNonNull(rule.high()))));
        };
    }

    /** How far off it may be, once that is decided. */
    private Text nearEnough() {
        BigDecimal tolerance = rule.tolerance();
        if (tolerance == null) {
            return Text.of("", "");
        }
        Text slack = numerals.bare(tolerance);
        return Text.of(" (±" + slack.vi() + ")", " (±" + slack.en() + ")");
    }

    private Text value(String vi, String en) {
        return value(vi, en, "");
    }

    private Text value(String vi, String en, String viAfter) {
        Text figure = numerals.withUnit(Objects.requireNonNull(rule.value()));
        return Text.of(vi + figure.vi() + viAfter, en + figure.en());
    }

    private Text when() {
        LocalDate doneBy = rule.doneBy();
        if (doneBy != null) {
            Text day = When.day(doneBy);
            return Text.of(", xong chậm nhất ngày " + day.vi(), ", done by " + day.en());
        }
        int from = rule.fromYear() == null ? firstYear : rule.fromYear();
        if (isOfYears() && from == rule.toYear()) {
            return Text.of(" trong năm " + from, " in " + from);
        }
        String span = from + "-" + rule.toYear();
        return switch (rule.periodKind()) {
            case BY_YEAR -> Text.of(" vào năm " + rule.toYear(), " by " + rule.toYear());
            case BY_END_OF_YEAR -> Text.of(" vào cuối năm " + rule.toYear(), " by the end of " + rule.toYear());
            case PLAN_PERIOD -> Text.of(" trong giai đoạn " + span, " throughout " + span);
            case AVERAGE_PER_YEAR -> Text.of(" bình quân mỗi năm giai đoạn " + span, " a year on average in " + span);
        };
    }

    private boolean isOfYears() {
        return rule.periodKind() == PeriodKind.PLAN_PERIOD || rule.periodKind() == PeriodKind.AVERAGE_PER_YEAR;
    }
}
