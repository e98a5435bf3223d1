package vn.hue.ansinh.reporting.consolidation;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Contents.Incomplete;
import vn.hue.ansinh.reporting.consolidation.Contents.Justification;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/**
 * What goes with the figures of the years: estimates, reasons for unusual ones and for what was left out.
 *
 * @param figures of the years that are put together
 * @param names of indicators and components
 */
record Remarks(List<Stated> figures, List<Standing> accepted, Map<String, String> names) {

    /**
     * What an agency said last stands, whichever of its reports says it; a figure that an amendment only repeats was not
     * said again. The estimate of others, among them one whose duty was taken over, gives way to what is said last by
     * whoever has stated a final figure.
     *
     * @param figures those of one agency in the order in which it was asked for them
     */
    static List<Stated> settled(List<Stated> figures) {
        Map<String, Stated> last = new HashMap<>();
        figures.stream().filter(Stated::isWord).forEach(figure -> last.merge(figure.teller(), figure, Stated::orLater));
        Set<String> settledBy =
                figures.stream().filter(Stated::isFinal).map(Stated::teller).collect(Collectors.toSet());
        Map<String, Instant> known = new HashMap<>();
        last.values().stream()
                .filter(figure -> figure.isKnown() && settledBy.contains(figure.teller()))
                .forEach(figure -> known.merge(figure.subject(), figure.since(), BinaryOperator.maxBy(naturalOrder())));
        return figures.stream()
                .filter(figure -> last.getOrDefault(figure.teller(), figure).equals(figure))
                .filter(figure -> figure.status() != FigureStatus.E
                        || figure.since().isAfter(known.getOrDefault(figure.subject(), Instant.MIN)))
                .toList();
    }

    List<Estimate> estimates() {
        return figures.stream()
                .filter(figure -> figure.status() == FigureStatus.E)
                .map(figure -> new Estimate(
                        figure.period(),
                        figure.indicator(),
                        figure.component(),
                        figure.place(),
                        figure.agency(),
                        figure.value(),
                        names.get(figure.series()),
                        figure.placeName(),
                        figure.agencyName()))
                .toList();
    }

    List<Justification> justifications() {
        return figures.stream()
                .filter(figure -> figure.justification() != null)
                .map(figure -> new Justification(
                        figure.period(),
                        figure.indicator(),
                        figure.component(),
                        names.getOrDefault(figure.series(), figure.series()),
                        figure.place(),
                        Objects.requireNonNullElse(figure.placeName(), figure.place()),
                        figure.agency(),
                        figure.agencyName(),
                        figure.value(),
                        Objects.requireNonNull(figure.justification())))
                .toList();
    }

    List<Incomplete> incomplete() {
        return accepted.stream().flatMap(Remarks::incomplete).toList();
    }

    private static Stream<Incomplete> incomplete(Standing one) {
        String reason = one.incomplete();
        return reason == null
                ? Stream.of()
                : Stream.of(new Incomplete(one.obligation(), one.period(), one.agency(), one.agencyName(), reason));
    }
}
