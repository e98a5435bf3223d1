package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.kit.problem.Text;

/** A verdict in one plain sentence, for people who will read nothing else. */
public record Sentence(Facts facts, Verdict verdict, Text unit) {

    public Text text() {
        Text target = wanted().text();
        if (verdict.status() == ProgressStatus.NOT_REPORTED) {
            Text nothing = SpokenYears.nothing(facts);
            return Text.of(
                    nothing.vi() + "; mục tiêu " + target.vi() + ".",
                    nothing.en() + "; the target is " + target.en() + ".");
        }
        Text said = said();
        Text words = words();
        Text left = Stream.of(lateness(), left(), new SpokenYears(facts, verdict).text())
                .reduce(Text.of("", ""), Numerals::join);
        return Text.of(
                said.vi() + ", mục tiêu " + target.vi() + ": " + words.vi() + left.vi() + ".",
                said.en() + " against " + target.en() + ": " + words.en() + left.en() + ".");
    }

    /** Where the way begins only after the last figure, there may be many figures and still no trend. */
    private Text words() {
        Point baseline = facts.baseline();
        Point latest = verdict.inputs().current();
        boolean noTrend = verdict.status() == ProgressStatus.NO_BASELINE;
        if (noTrend && latest != null && !latest.period().isYear()) {
            return Text.of(
                    "chưa có số liệu cả năm nên chưa xét được tiến độ", "no yearly figure yet, no trend to judge");
        }
        if (!noTrend || baseline == null || latest == null || baseline.year() <= latest.year()) {
            return verdict.isOverUndecided(facts)
                    ? thenOver()
                    : verdict.status().words();
        }
        return Text.of(
                "chưa có số liệu từ mốc gốc năm " + baseline.year() + " nên chưa xét được tiến độ",
                "no figure since the baseline of " + baseline.year() + ", no trend to judge yet");
    }

    /** How it stood, and that nobody knows how it ended. */
    private Text thenOver() {
        if (verdict.method() == Method.DONE_BY) {
            return Text.of("đã hết thời hạn", "the deadline is over");
        }
        Text then = verdict.status().words();
        Text without = withoutWhat();
        return Text.of(
                "đã hết thời hạn" + without.vi() + "; đến đó " + then.vi(),
                "the deadline is over" + without.en() + "; until then " + then.en());
    }

    /** Years without a figure are named elsewhere where there are several. */
    private Text withoutWhat() {
        if (!facts.told().silent().isEmpty()) {
            return Text.of("", "");
        }
        boolean mean = facts.rule().periodKind() == PeriodKind.AVERAGE_PER_YEAR;
        Point latest = verdict.inputs().current();
        if (mean && facts.tellTheEnd(latest)) {
            return Text.of(" mà chưa đủ số liệu chính thức", " without final figures of all years");
        }
        if (latest == null) {
            return Text.of("", "");
        }
        int year = latest.year();
        if (facts.rule().isDoneByADay()) {
            return facts.hasAnotherAfter(latest) || facts.tellTheEnd(latest)
                    ? Text.of(
                            " mà chưa có số liệu chính thức của ngày đó hoặc sau đó",
                            " without a final figure of that day or later")
                    : Text.of(" mà chưa có số liệu sau năm " + year, " without a figure after " + year);
        }
        int end = facts.rule().toYear();
        if (facts.tellTheEnd(latest)) {
            return Text.of(" mà chưa có số liệu chính thức", " without a final figure");
        }
        return facts.hasAnotherAfter(latest)
                ? Text.of(" mà chưa có số liệu năm " + end, " without a figure for " + end)
                : Text.of(" mà chưa có số liệu năm nào sau năm " + year, " without a yearly figure after " + year);
    }

    /** The target alone, in words. */
    public Text wantedText() {
        return wanted().text();
    }

    private Wanted wanted() {
        return new Wanted(facts.rule(), facts.firstYearOfMean(), numerals());
    }

    private Numerals numerals() {
        List<BigDecimal> bounds = facts.rule().marks();
        BigDecimal figure = figure();
        Numerals numerals = Numerals.of(unit, facts.measure(), bounds, figure);
        return figure != null && (verdict.method() == Method.AVERAGE_PER_YEAR || tellsTheGap())
                ? numerals.withRoomFor(figure)
                : numerals;
    }

    /** What the sentence says of the figure: with what is left it makes the target. */
    private BigDecimal spoken() {
        BigDecimal figure = Objects.requireNonNull(figure());
        boolean more = Goal.of(facts.rule(), facts.measure()).asksForMore(Ratio.of(figure));
        return tellsTheGap() ? numerals().shortOf(figure, more) : figure;
    }

    /** What the sentence measures the target by; null before there is any. */
    private @Nullable BigDecimal figure() {
        if (verdict.method() == Method.AVERAGE_PER_YEAR) {
            return SumSoFar.of(facts).mean().rounded(Numerals.MOST_DECIMALS);
        }
        Point latest = verdict.inputs().current();
        return latest == null ? null : latest.value();
    }

    private Text said() {
        if (verdict.method() == Method.AVERAGE_PER_YEAR) {
            return mean().said(spoken());
        }
        Point latest = Objects.requireNonNull(verdict.inputs().current());
        Text figure = numerals().withUnit(spoken());
        Text how = firmness(latest);
        Text when = new When(latest.period()).text();
        return Text.of(when.vi() + how.vi() + " đạt " + figure.vi(), figure.en() + how.en() + " " + when.en());
    }

    private SpokenMean mean() {
        return new SpokenMean(facts, verdict, numerals());
    }

    private static Text firmness(Point point) {
        return switch (point.status()) {
            case E -> Text.of(" ước", " (estimate)");
            case P -> Text.of(" sơ bộ", " (provisional)");
            default -> Text.of("", "");
        };
    }

    /** Why what was done is no achievement, or why nobody knows whether it is. */
    private Text lateness() {
        boolean missed = verdict.method() == Method.DONE_BY && verdict.status() != ProgressStatus.ACHIEVED;
        return (missed ? Deadline.of(facts).lateness() : Optional.<Lateness>empty())
                .map(Lateness::words)
                .map(words -> Text.of("; " + words.vi(), "; " + words.en()))
                .orElse(Text.of("", ""));
    }

    /** What is left to do, where something is. */
    private Text left() {
        if (tellsTheYearsLeft()) {
            return mean().left();
        }
        return tellsTheGap() ? missing() : Text.of("", "");
    }

    private boolean tellsTheYearsLeft() {
        return facts.rule().periodKind() == PeriodKind.AVERAGE_PER_YEAR
                && verdict.status() != ProgressStatus.TOLERANCE_UNDECIDED
                && (verdict.requiredPerYear() != null || !facts.told().silent().isEmpty());
    }

    private boolean tellsTheGap() {
        BigDecimal gap = verdict.gap();
        return gap != null && gap.signum() > 0 && !tellsTheYearsLeft();
    }

    private Text missing() {
        BigDecimal goal = Objects.requireNonNull(verdict.inputs().goal());
        BigDecimal gap = goal.subtract(spoken()).abs();
        Text amount = facts.measure().share()
                ? Numerals.join(
                        numerals().bare(gap),
                        Text.of(" điểm phần trăm", numerals().isOne(gap) ? " percentage point" : " percentage points"))
                : numerals().withUnit(gap);
        return Text.of("; còn cách mục tiêu " + amount.vi(), "; " + amount.en() + " to go");
    }
}
