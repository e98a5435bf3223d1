package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.target.PeriodKind;

/** Of which years of a target somebody has told, and of which there is still something to tell. */
public record YearsTold(Facts facts) {

    /** Of what holds in each year, or in their mean: the years that are over, and of which nobody has told. */
    public List<Integer> silent() {
        PeriodKind kind = facts.rule().periodKind();
        boolean each = kind == PeriodKind.PLAN_PERIOD || kind == PeriodKind.AVERAGE_PER_YEAR;
        return each ? owed().filter(this::isOver).boxed().toList() : List.of();
    }

    /** Of what is judged by the mean of its years: how many are still to come, and have no figure yet. */
    int toCome() {
        return facts.isClosed() ? 0 : (int) owed().filter(year -> !isOver(year)).count();
    }

    /** Whether a whole year has passed since the last one that was told of, and before this one is over. */
    boolean areBehind(Point latest, int lastThatCounts) {
        int expected = Math.min(facts.seen().getYear() - 1, Math.min(lastThatCounts, facts.lastYearCounted()));
        return latest.year() < expected
                && facts.noCases().years().stream().noneMatch(year -> year >= expected && year <= lastThatCounts);
    }

    /** Of a target of one year: those behind this figure that are over, and of which nobody has told. */
    List<Integer> silentBehind(Point latest) {
        int last = Math.min(facts.seen().getYear() - 1, facts.lastYearCounted());
        return IntStream.rangeClosed(latest.year() + 1, last)
                .filter(year -> !facts.noCases().years().contains(year))
                .boxed()
                .toList();
    }

    /** Those after this figure of which somebody said that there were no cases. */
    List<Integer> withoutCasesAfter(Point latest) {
        return facts.noCases().years().stream()
                .filter(year -> year > latest.year() && year <= facts.rule().toYear())
                .sorted()
                .toList();
    }

    /** Of what holds in each year none is owed by those at the end of which somebody said that there were no cases. */
    int lastYearThatCanHaveAFigure() {
        int last = facts.rule().toYear();
        while (facts.isOnEachYear() && isKnownToBeWithoutCases(last)) {
            last--;
        }
        return last;
    }

    private boolean isKnownToBeWithoutCases(int year) {
        return facts.noCases().years().contains(year)
                && facts.counting().stream().noneMatch(point -> point.year() == year);
    }

    /** Of the years that count: those of which somebody said that there were no cases. */
    List<Integer> allWithoutCases() {
        return withoutFigure().filter(facts.noCases().years()::contains).boxed().toList();
    }

    /** Of what is judged by the mean of its years: what was stated of those that had no cases. */
    List<NoCases.Statement> withoutCases() {
        return withoutFigure()
                .boxed()
                .flatMap(year -> Stream.ofNullable(facts.noCases().statements().get(year)))
                .toList();
    }

    /** Whether nothing is missing to their mean. */
    boolean ofEach() {
        return untold().findAny().isEmpty();
    }

    /** What is retired owes none of the years after its last day. */
    private IntStream owed() {
        return untold().filter(year -> year <= facts.lastYearCounted());
    }

    private boolean isOver(int year) {
        return year < facts.seen().getYear();
    }

    /** They have no figure, and nobody said that there were no cases. */
    private IntStream untold() {
        return withoutFigure().filter(year -> !facts.noCases().years().contains(year));
    }

    private IntStream withoutFigure() {
        if (facts.total().isPresent()) {
            return IntStream.empty();
        }
        Set<Integer> there = facts.counting().stream().map(Point::year).collect(toSet());
        return IntStream.rangeClosed(facts.firstYearOfMean(), facts.rule().toYear())
                .filter(year -> !there.contains(year));
    }
}
