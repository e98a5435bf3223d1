package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** The mean of some years in words. */
record SpokenMean(Facts facts, Verdict verdict, Numerals numerals) {

    /** As it was measured, not where a line is held. */
    Text said(BigDecimal mean) {
        Text figure = numerals.withUnit(mean);
        int years = YearlyAverage.there(facts, verdict.used());
        return Text.of(
                "Bình quân " + years + " năm" + which().vi() + " đạt " + figure.vi(),
                figure.en() + " a year on average over " + years + (years == 1 ? " year" : " years") + which().en());
    }

    /** A year without cases has no figure, and counts. */
    private Text which() {
        int none = YearlyAverage.withoutCases(facts);
        return none == 0
                ? Text.of(" có số liệu", "")
                : Text.of(" (" + none + " năm không phát sinh trường hợp nào)", " (" + none + " without cases)");
    }

    /**
     * What the years to come need, or why that cannot be told.
     *
     * @param each what each of them has to come to; null where nobody can tell, or nothing is left
     */
    Text left(@Nullable BigDecimal each) {
        Goal goal = Goal.of(facts.rule(), facts.measure());
        MeanAhead ahead = new YearlyAverage(facts, goal, verdict.used()).ahead();
        if (each == null) {
            return ahead.isOutOfReach() ? silenceOfNoUse() : silence();
        }
        if (ahead.isOutOfReach()) {
            return Text.of("; các năm còn lại không thể bù được", "; the years left cannot make up for it");
        }
        boolean more = goal.asksForMore(YearlyAverage.mean(facts, verdict.used()));
        if (ahead.isSafeWith(each, more)) {
            return Text.of("; các năm còn lại không cần thêm gì nữa", "; nothing more is needed in the years left");
        }
        Text amount = numerals.withUnit(each);
        return Text.of(
                "; các năm còn lại cần " + (more ? "" : "không quá ") + amount.vi() + " mỗi năm",
                "; the years left need " + (more ? "" : "at most ") + amount.en() + " a year");
    }

    /** Whatever may still be told of years that are over, it does not help. */
    private Text silenceOfNoUse() {
        Text years = new Years(facts.silentYears()).text();
        return Text.of(
                "; chưa có số liệu năm " + years.vi() + ", nhưng các năm chưa có số liệu không thể bù được",
                "; no figure for " + years.en() + ", and the years without one cannot make up for it");
    }

    /** Of years that are over: without their figures the mean of all is not known. */
    private Text silence() {
        Text years = new Years(facts.silentYears()).text();
        return facts.yearsToCome() == 0
                ? Text.of("; còn thiếu số liệu năm " + years.vi(), "; still without figures for " + years.en())
                : Text.of(
                        "; chưa có số liệu năm " + years.vi() + " nên chưa tính được các năm còn lại cần bao nhiêu",
                        "; no figure for " + years.en() + ", so what the years left need cannot be told");
    }
}
