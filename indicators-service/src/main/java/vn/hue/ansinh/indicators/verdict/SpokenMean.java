package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** The mean of some years in words. */
record SpokenMean(Facts facts, Verdict verdict, Numerals numerals) {

    /** As it was measured, not where a line is held. */
    Text said(BigDecimal mean) {
        Text figure = numerals.withUnit(mean);
        int years = SumSoFar.of(facts).there();
        return Text.of(
                "Bình quân " + years + " năm" + which().vi() + " đạt " + figure.vi(),
                figure.en() + " a year on average over " + years + (years == 1 ? " year" : " years") + which().en());
    }

    /** A year without cases has no figure, and counts. */
    private Text which() {
        SumSoFar sum = SumSoFar.of(facts);
        if (sum.isOfTheWhole()) {
            return Text.of(" theo số liệu chung của cả giai đoạn", " by one figure for them all");
        }
        int none = sum.withoutCases();
        return none == 0
                ? Text.of(" có số liệu", "")
                : Text.of(" (" + none + " năm không phát sinh trường hợp nào)", " (" + none + " without cases)");
    }

    /** What the years to come need, or why that cannot be told. */
    Text left() {
        Goal goal = Goal.of(facts.rule(), facts.measure());
        MeanAhead ahead = YearlyAverage.of(facts, goal).ahead();
        BigDecimal each = verdict.requiredPerYear();
        if (each == null) {
            return ahead.isOutOfReach() ? silenceOfNoUse() : silence();
        }
        if (ahead.isOutOfReach()) {
            return Text.of("; các năm còn lại không thể bù được", "; the years left cannot make up for it");
        }
        BigDecimal least = goal.low() == null ? null : each;
        BigDecimal most = goal.low() == null ? each : verdict.requiredAtMost();
        return need(
                least == null || ahead.isSafeWith(least, true) ? null : least,
                most == null || ahead.isSafeWith(most, false) ? null : most);
    }

    private Text need(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least == null && most == null) {
            return Text.of("; các năm còn lại không cần thêm gì nữa", "; nothing more is needed in the years left");
        }
        Text amount = amount(least, most);
        return Text.of(
                "; các năm còn lại cần " + amount.vi() + " mỗi năm",
                "; the years left need " + amount.en() + " a year");
    }

    private Text amount(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (most == null) {
            return numerals.withUnit(Objects.requireNonNull(least));
        }
        Text ceiling = numerals.withUnit(most);
        if (least == null) {
            return Text.of("không quá " + ceiling.vi(), "at most " + ceiling.en());
        }
        Text floor = numerals.bare(least);
        return least.compareTo(most) == 0
                ? ceiling
                : Text.of("từ " + floor.vi() + " đến " + ceiling.vi(), floor.en() + " to " + ceiling.en());
    }

    /** Whatever may still be told of years that are over, it does not help. */
    private Text silenceOfNoUse() {
        Text years = new Years(facts.told().silent()).text();
        return Text.of(
                "; chưa có số liệu năm " + years.vi() + ", nhưng các năm chưa có số liệu không thể bù được",
                "; no figure for " + years.en() + ", and the years without one cannot make up for it");
    }

    /** Of years that are over: without their figures the mean of all is not known. */
    private Text silence() {
        Text years = new Years(facts.told().silent()).text();
        return facts.told().toCome() == 0
                ? Text.of("; còn thiếu số liệu năm " + years.vi(), "; still without figures for " + years.en())
                : Text.of(
                        "; chưa có số liệu năm " + years.vi() + " nên chưa tính được các năm còn lại cần bao nhiêu",
                        "; no figure for " + years.en() + ", so what the years left need cannot be told");
    }
}
