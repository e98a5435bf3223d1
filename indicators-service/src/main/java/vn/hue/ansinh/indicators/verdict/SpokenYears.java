package vn.hue.ansinh.indicators.verdict;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.kit.problem.Text;

/** What a sentence adds of single years: which missed, of which nothing is known, and where the series begins anew. */
record SpokenYears(Facts facts, Verdict verdict) {

    Text text() {
        return Stream.of(missedYears(), silentYears(), old(), withoutCases(), newSeries())
                .reduce(Text.of("", ""), Numerals::join);
    }

    /** Where no figure can be judged. */
    static Text nothing(Facts facts) {
        List<Integer> none = facts.told().allWithoutCases();
        if (!none.isEmpty()) {
            Text years = new Years(none).text();
            return Text.of(
                    "Năm " + years.vi() + " không phát sinh trường hợp nào, chưa có số liệu năm nào để xét",
                    "No cases in " + years.en() + ", and no yearly figure to judge by");
        }
        // What holds in each year may have a figure of the year before.
        boolean before = !facts.counting().isEmpty();
        return Text.of(
                "Chưa có số liệu năm nào" + (before ? " trong kỳ" : ""),
                "No yearly figure " + (before ? "of these years " : "") + "yet");
    }

    /** Of what holds in each year, those in which it did not. */
    private Text missedYears() {
        List<Integer> missed =
                new EachYear(facts).missed().stream().map(JudgedYear::year).toList();
        Text years = new Years(missed).text();
        return missed.isEmpty()
                ? Text.of("", "")
                : Text.of("; không đạt năm " + years.vi(), "; missed in " + years.en());
    }

    /** Nobody knows of them whether it held throughout. */
    private Text silentYears() {
        boolean each = facts.rule().periodKind() == PeriodKind.PLAN_PERIOD;
        if (!each || facts.told().silent().isEmpty()) {
            return Text.of("", "");
        }
        Text years = new Years(facts.told().silent()).text();
        return Text.of("; chưa có số liệu năm " + years.vi(), "; no figure for " + years.en());
    }

    /** The time goes on, or has decided, and a whole year that counts has passed without a figure. */
    private Text old() {
        boolean ofOneYear = facts.rule().periodKind() == PeriodKind.BY_YEAR
                || facts.rule().periodKind() == PeriodKind.BY_END_OF_YEAR;
        if (!ofOneYear) {
            return Text.of("", "");
        }
        Point latest = Objects.requireNonNull(verdict.inputs().current());
        boolean said = verdict.isOverUndecided(facts) || isBeforeTheBaseline(latest);
        if (said || !verdict.isOld(facts)) {
            return Text.of("", "");
        }
        Text silent = new Years(facts.told().silentBehind(latest)).text();
        return facts.hasAnotherAfter(latest)
                ? Text.of("; chưa có số liệu cả năm " + silent.vi(), "; no yearly figure for " + silent.en())
                : Text.of(
                        "; chưa có số liệu năm nào sau năm " + latest.year(),
                        "; no yearly figure after " + latest.year());
    }

    /** Why no later figure is told of; a mean says so itself, and what was done by a day asks for none. */
    private Text withoutCases() {
        Point latest = verdict.inputs().current();
        boolean mean = facts.rule().periodKind() == PeriodKind.AVERAGE_PER_YEAR
                && facts.noCases().addUp();
        if (latest == null || mean || facts.rule().isDoneByADay()) {
            return Text.of("", "");
        }
        List<Integer> none = facts.told().withoutCasesAfter(latest);
        Text years = new Years(none).text();
        return none.isEmpty()
                ? Text.of("", "")
                : Text.of("; năm " + years.vi() + " không phát sinh trường hợp nào", "; no cases in " + years.en());
    }

    private boolean isBeforeTheBaseline(Point latest) {
        Point baseline = facts.baseline();
        return baseline != null && baseline.year() > latest.year();
    }

    private Text newSeries() {
        if (facts.total().isPresent() || facts.breaksOfTheSeries().before().isEmpty()) {
            return Text.of("", "");
        }
        boolean defined = verdict.method() == Method.AVERAGE_PER_YEAR
                ? !facts.breaksOfTheSeries().areMeasuredAlike()
                : facts.breaksOfTheSeries().beginsWithADefinition();
        return defined ? newDefinition() : brokenSeries();
    }

    /** Somebody marked a figure as one that the earlier ones cannot be held against. */
    private Text brokenSeries() {
        if (verdict.method() == Method.AVERAGE_PER_YEAR) {
            return Text.of("; chuỗi số liệu bị ngắt giữa các năm", "; the series is broken between the years");
        }
        int since = facts.breaksOfTheSeries().since();
        return Text.of(
                "; chuỗi số liệu bị ngắt nên tính lại từ năm " + since,
                "; the series was broken, so it starts anew in " + since);
    }

    private Text newDefinition() {
        if (verdict.method() == Method.AVERAGE_PER_YEAR) {
            return Text.of(
                    "; các năm được đo theo định nghĩa khác nhau",
                    "; the years were measured by different definitions");
        }
        int since = facts.breaksOfTheSeries().since();
        return Text.of(
                "; định nghĩa đã đổi nên chuỗi số liệu tính lại từ năm " + since,
                "; the definition changed, so the series starts anew in " + since);
    }
}
