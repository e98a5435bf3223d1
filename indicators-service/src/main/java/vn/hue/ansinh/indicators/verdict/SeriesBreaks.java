package vn.hue.ansinh.indicators.verdict;

import java.util.List;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/** Where the series of the figures of a target begins anew: by another definition, or by a figure marked as a break. */
public record SeriesBreaks(Facts facts) {

    /** The figures that count and cannot be held against the last one, nor it against them; the baseline among them. */
    public List<Point> before() {
        List<Point> years = facts.counting();
        if (years.isEmpty()) {
            return List.of();
        }
        Point last = years.get(years.size() - 1);
        return Stream.concat(Stream.ofNullable(facts.baseline()), years.stream())
                .filter(point -> !areOfOneSeries(point, last))
                .toList();
    }

    /** The first year of the series that the last figure belongs to; there must be one. */
    public int since() {
        List<Point> years = facts.counting();
        Point last = years.get(years.size() - 1);
        return years.stream()
                .filter(point -> areOfOneSeries(point, last))
                .findFirst()
                .orElse(last)
                .year();
    }

    /** Whether nothing but figures marked as breaks divides the figures that count. */
    boolean areMeasuredAlike() {
        Point last = facts.counting().get(facts.counting().size() - 1);
        return before().stream().allMatch(point -> areMeasuredAlike(point, last));
    }

    /** Whether it is a new definition that parts the series of the last figure from the one right before it. */
    boolean beginsWithADefinition() {
        Point last = facts.counting().get(facts.counting().size() - 1);
        int since = since();
        List<Point> before = before();
        int edge = before.stream()
                .mapToInt(Point::year)
                .filter(year -> year < since)
                .max()
                .orElse(since);
        return before.stream().filter(point -> point.year() >= edge).anyMatch(point -> !areMeasuredAlike(point, last));
    }

    boolean areOfOneSeries(Point one, Point other) {
        return areMeasuredAlike(one, other) && !isBrokenBetween(one, other);
    }

    private boolean areMeasuredAlike(Point one, Point other) {
        int older = Math.min(one.definitionVersion(), other.definitionVersion());
        int younger = Math.max(one.definitionVersion(), other.definitionVersion());
        return facts.breaks().stream().noneMatch(version -> version > older && version <= younger);
    }

    /** A figure with the status B (SDMX, time series break) cannot be held against those before it. */
    private boolean isBrokenBetween(Point one, Point other) {
        int first = Math.min(one.year(), other.year());
        int last = Math.max(one.year(), other.year());
        return facts.years().stream()
                .filter(point -> point.status() == ObservationStatus.B)
                .anyMatch(point -> point.year() > first && point.year() <= last);
    }
}
