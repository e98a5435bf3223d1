package vn.hue.ansinh.indicators.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hue.ansinh.indicators.observation.Figure;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;

/**
 * What the versions of a report before the accepted one have said.
 *
 * @param last the last word of the report about each series, save those that a version has left out since
 * @param standing the series about which nobody else has spoken since
 */
record SaidBefore(Map<Series, Observation> last, Set<Series> standing) {

    /** The figure that a version only repeats. */
    Optional<Observation> repeated(Series series, Figure figure) {
        return Optional.ofNullable(last.get(series)).filter(before -> before.repeats(figure));
    }

    /** Whoever repeats a figure has not looked at it again, so what others have said since stands. */
    boolean isOverruled(Series series, Figure figure) {
        return !standing.contains(series) && repeated(series, figure).isPresent();
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
