package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hue.ansinh.kit.problem.Text;

/** The mean of some years in words. */
record SpokenMean(Facts facts, Verdict verdict, Numerals numerals) {

    /** As it was measured, not where a line is held. */
    Text said() {
        Text figure = numerals.withUnit(YearlyAverage.mean(verdict.used()).rounded(Numerals.MOST_DECIMALS));
        int years = verdict.used().size();
        return Text.of(
                "Bình quân " + years + " năm có số liệu đạt " + figure.vi(),
                figure.en() + " a year on average over " + years + (years == 1 ? " year" : " years"));
    }

    /** @param each what a year that is left has to come to */
    Text left(BigDecimal each) {
        if (facts.isOver() || hasLastYear()) {
            return missing();
        }
        if (!facts.measure().reach().holds(Ratio.of(each))) {
            return Text.of("; các năm còn lại không thể bù được", "; the years left cannot make up for it");
        }
        Text amount = numerals.withUnit(each);
        boolean more = Goal.of(facts.rule(), facts.measure()).asksForMore(YearlyAverage.mean(verdict.used()));
        return Text.of(
                "; các năm còn lại cần " + (more ? "" : "không quá ") + amount.vi() + " mỗi năm",
                "; the years left need " + (more ? "" : "at most ") + amount.en() + " a year");
    }

    private boolean hasLastYear() {
        return verdict.used().stream()
                .anyMatch(point -> point.year() == facts.rule().toYear());
    }

    /** No year is left to do better in: what lacks is figures. */
    private Text missing() {
        Set<Integer> there = verdict.used().stream().map(Point::year).collect(Collectors.toSet());
        String years = IntStream.rangeClosed(
                        facts.firstYearOfMean(), facts.rule().toYear())
                .filter(year -> !there.contains(year))
                .mapToObj(String::valueOf)
                .collect(joining(", "));
        return Text.of("; còn thiếu số liệu năm " + years, "; still without figures for " + years);
    }
}
