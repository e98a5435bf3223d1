package vn.hue.ansinh.indicators.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to be done by a day. It is done once a figure reaches the goal (an estimate, once its period is over), and
 * in time when the period of that figure ended on the day or before: a period that goes on after the day may hold a
 * later deed. A final figure of a period that ended on the day or after it decides, once the day is over; until then the
 * straight line of the years tells how far it has come. Where the period that first shows it, by whatever figure, began
 * before the day and ended after it, nobody knows whether it was in time. There is nothing to exceed, and what was done in
 * time stays done.
 */
record Deadline(Facts facts, Goal goal, LocalDate day, List<Point> points) {

    static Deadline of(Facts facts) {
        LocalDate day = Objects.requireNonNull(facts.rule().doneBy(), "DONE_BY lacks its day");
        return new Deadline(facts, Goal.of(facts.rule(), facts.measure()), day, facts.byDay());
    }

    Verdict verdict() {
        Optional<Point> done = done();
        if (done.filter(this::isInTime).isPresent()) {
            return decided(ProgressStatus.ACHIEVED, done.get());
        }
        if (!facts.isOver()) {
            return onTheWay();
        }
        Optional<Point> hidden = done.filter(this::isHidden);
        if (hidden.isPresent()) {
            return decided(ProgressStatus.ON_TRACK, hidden.get()).withUnknownEnd();
        }
        return lastFinalAfterTheDay()
                .map(last -> decided(ProgressStatus.NOT_ACHIEVED, done.orElse(last))
                        .restingOn(done.stream().flatMap(this::denials).toList()))
                .orElseGet(this::onTheWay);
    }

    /** It was done, and whether by the day the period does not tell. */
    private boolean isHidden(Point done) {
        return lateness(done) != Lateness.DONE_LATE;
    }

    /** Empty where it was not done, or was done in time. */
    Optional<Lateness> lateness() {
        return done().filter(point -> !isInTime(point)).map(this::lateness);
    }

    private Lateness lateness(Point done) {
        boolean beganAfterTheDay = done.period().start().isAfter(day);
        if (beganAfterTheDay || denials(done).findAny().isPresent()) {
            return Lateness.DONE_LATE;
        }
        return done.period().isYear() ? Lateness.HIDDEN_IN_THE_YEAR : Lateness.HIDDEN_IN_THE_PERIOD;
    }

    /** Once the day was over it was not yet done by these, before the figure that shows it. */
    private Stream<Point> denials(Point done) {
        return points.stream().filter(point -> isFinalAfterTheDay(point) && endedBefore(point, done));
    }

    /** The first figure that shows it: a final one in time before all others. */
    private Optional<Point> done() {
        List<Point> reached = points.stream()
                .filter(point -> goal.holds(point.value()) && isMoreThanExpected(point))
                .toList();
        return reached.stream()
                .filter(point -> point.status().isFinal() && isInTime(point))
                .findFirst()
                .or(() -> reached.stream().filter(point -> !isRefuted(point)).findFirst());
    }

    /** What is no final figure says of a period that goes on what will be. */
    private boolean isMoreThanExpected(Point point) {
        return point.status().isFinal() || point.period().end().isBefore(facts.seen());
    }

    /** An estimate said it would be done, and a final figure says it was not. */
    private boolean isRefuted(Point estimate) {
        return goal.holds(estimate.value())
                && !estimate.status().isFinal()
                && points.stream()
                        .anyMatch(point -> point.status().isFinal()
                                && !goal.holds(point.value())
                                && !endedBefore(point, estimate));
    }

    private boolean isInTime(Point point) {
        return !point.period().end().isAfter(day);
    }

    private boolean isFinalAfterTheDay(Point point) {
        return point.status().isFinal() && !point.period().end().isBefore(day);
    }

    private static boolean endedBefore(Point one, Point other) {
        return one.period().end().isBefore(other.period().end());
    }

    private Optional<Point> lastFinalAfterTheDay() {
        return points.stream().filter(this::isFinalAfterTheDay).reduce((one, later) -> later);
    }

    private Verdict decided(ProgressStatus status, Point by) {
        return told(status, Method.DONE_BY, by);
    }

    private Verdict onTheWay() {
        List<Point> years =
                facts.counting().stream().filter(point -> !isRefuted(point)).toList();
        if (years.isEmpty()) {
            return told(ProgressStatus.NO_BASELINE, Method.LINEAR, points.get(points.size() - 1));
        }
        Course course = facts.course(years);
        Verdict linear = LinearPath.judge(facts, goal, course);
        return linear.status() == ProgressStatus.ACHIEVED ? promised(linear) : linear;
    }

    /**
     * Of the whole year of the day an estimate promises the deed and proves nothing, nor does a figure before the day is
     * over; and once it is, what was promised tells nothing of it.
     */
    private Verdict promised(Verdict reached) {
        Verdict promise = reached.as(ProgressStatus.ON_TRACK);
        return facts.isOver() ? promise.withUnknownEnd() : promise;
    }

    private Verdict told(ProgressStatus status, Method method, Point by) {
        Course course = facts.course(points.get(0), by);
        return new Verdict(
                status,
                method,
                Inputs.of(goal, course, course.latest()),
                null,
                Verdict.gap(goal, course.latest(), facts.measure().decimals()),
                null,
                null,
                List.of(by));
    }
}
