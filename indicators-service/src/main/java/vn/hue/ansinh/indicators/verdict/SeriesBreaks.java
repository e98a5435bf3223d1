package vn.hue.ansinh.indicators.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/** Where the series of the figures of a target begins anew: by another definition, or by a figure marked as a break. */
public record SeriesBreaks(Facts facts) {

    /**
     * Those that cannot be held against the figures of the series that is judged, nor they against it; the baseline among
     * them.
     */
    public List<Point> before() {
        return judged().stream().flatMap(this::before).toList();
    }

    private Stream<Point> before(Point judged) {
        return Stream.concat(Stream.ofNullable(facts.baseline()), facts.counting().stream())
                .filter(point -> !areOfOneSeries(point, judged));
    }

    /** The first year of the series that is judged; there must be a figure. */
    public int since() {
        Point judged = judged().orElseThrow();
        return facts.counting().stream()
                .filter(point -> areOfOneSeries(point, judged))
                .findFirst()
                .orElse(judged)
                .year();
    }

    /** Nothing that counts was measured yet as the target measures since its baseline. */
    boolean isOnlyBeforeTheBaseline() {
        return last().filter(this::isOfALaterSeries).isPresent();
    }

    /** By this the series that is judged is known: the last figure, or a baseline of a series that begins after it. */
    private Optional<Point> judged() {
        return last().map(last -> isOfALaterSeries(last) ? Objects.requireNonNull(facts.baseline()) : last);
    }

    private boolean isOfALaterSeries(Point last) {
        Point baseline = facts.baseline();
        return baseline != null && baseline.year() > last.year() && !areOfOneSeries(baseline, last);
    }

    private Optional<Point> last() {
        return facts.counting().stream().reduce((one, later) -> later);
    }

    /** Whether nothing but figures marked as breaks divides the figures that count. */
    boolean areMeasuredAlike() {
        Point judged = judged().orElseThrow();
        return before().stream().allMatch(point -> areMeasuredAlike(point, judged));
    }

    /** Whether it is a new definition that parts the series that is judged from the one right before it. */
    boolean beginsWithADefinition() {
        Point judged = judged().orElseThrow();
        int since = since();
        List<Point> before = before();
        int edge = before.stream()
                .mapToInt(Point::year)
                .filter(year -> year < since)
                .max()
                .orElse(since);
        return before.stream()
                .filter(point -> point.year() >= edge)
                .anyMatch(point -> !areMeasuredAlike(point, judged));
    }

    boolean areOfOneSeries(Point one, Point other) {
        return areMeasuredAlike(one, other) && !isBrokenBetween(one, other);
    }

    private boolean areMeasuredAlike(Point one, Point other) {
        int older = Math.min(one.definitionVersion(), other.definitionVersion());
        int younger = Math.max(one.definitionVersion(), other.definitionVersion());
        return facts.breaks().stream().noneMatch(version -> version > older && version <= younger);
    }

    /** A figure of any year with the status B (SDMX, time series break) cannot be held against those before it. */
    private boolean isBrokenBetween(Point one, Point other) {
        int first = Math.min(one.year(), other.year());
        int last = Math.max(one.year(), other.year());
        return facts.points().stream()
                .filter(point -> point.period().isYear() && point.status() == ObservationStatus.B)
                .anyMatch(point -> point.year() > first && point.year() <= last);
    }
}
