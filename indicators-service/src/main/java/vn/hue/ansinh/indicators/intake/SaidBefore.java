package vn.hue.ansinh.indicators.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.indicators.observation.Figure;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;

/**
 * What the versions of a report before the accepted one have said, and what others have said since.
 *
 * @param last the last word of the report about each series, save those that a version has left out since
 * @param standing the series about which nobody else has spoken since
 * @param struck what others have taken back of it themselves
 * @param lastWords on what the accepted version says, whoever said it
 */
record SaidBefore(
        Map<Series, Observation> last, Set<Series> standing, Set<UUID> struck, Map<Series, Observation> lastWords) {

    /** The figure that a version only repeats. */
    Optional<Observation> repeated(Series series, Figure figure) {
        return Optional.ofNullable(last.get(series)).filter(before -> before.repeats(figure));
    }

    /**
     * Whoever repeats a figure has not looked at it again, so what others have said since stands: their figure, or that
     * they took this one back. Where they took back their own, there is room for it.
     */
    boolean isOverruled(Series series, Figure figure) {
        return !standing.contains(series)
                && repeated(series, figure)
                        .filter(before -> isSpokenAgainst(before))
                        .isPresent();
    }

    private boolean isSpokenAgainst(Observation before) {
        return struck.contains(before.id())
                || Optional.ofNullable(lastWords.get(before.series()))
                        .filter(other -> other.standsAgainst(before.figure()))
                        .isPresent();
    }

    /** Whoever has stated the real figure himself may take it back by an invented one; nobody else's gives way to that. */
    boolean isRoomFor(Series series, Figure figure) {
        Observation other = lastWords.get(series);
        return other == null || standing.contains(series) || other.givesWayTo(figure);
    }

    /** What others have overruled and the accepted version does not say again; the rest of what it leaves out it takes back. */
    List<Series> leftOut(Set<Series> said) {
        return last.values().stream()
                .filter(before -> !before.isWithdrawn())
                .map(Observation::series)
                .filter(series -> !standing.contains(series) && !said.contains(series))
                .toList();
    }
}
