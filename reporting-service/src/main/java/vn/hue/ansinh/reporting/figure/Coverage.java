package vn.hue.ansinh.reporting.figure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.KnownPlace;
import vn.hue.ansinh.reporting.known.Level;

/**
 * Whether an indicator is stated as the form asks for it: for the agency's own place, or for each of those in it on one
 * level; as a whole or by all its components. A single district is not the province.
 */
final class Coverage {
    private final Scope scope;
    private final Supplier<List<KnownPlace>> within;

    /** @param within the places in the agency's own; asked for only where they matter */
    Coverage(Scope scope, Supplier<List<KnownPlace>> within) {
        this.scope = scope;
        this.within = within;
    }

    boolean isStated(String indicator, List<Figure> figures) {
        KnownIndicator known = scope.indicator(indicator).orElse(null);
        List<Figure> stated = figures.stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.breakdown() == null)
                .toList();
        if (stated.isEmpty() || known == null) {
            return false;
        }
        KnownPlace home = scope.place(null).orElse(null);
        return home == null || isWhole(known, stated, home) || isStatedWithin(known, stated);
    }

    private boolean isStatedWithin(KnownIndicator indicator, List<Figure> stated) {
        return Arrays.stream(Level.values())
                .filter(level -> !level.isBelow(indicator.lowestLevel()))
                .map(level -> within.get().stream()
                        .filter(place -> place.level() == level)
                        .toList())
                .filter(Predicate.not(List::isEmpty))
                .anyMatch(places -> places.stream().allMatch(place -> isWhole(indicator, stated, place)));
    }

    private boolean isWhole(KnownIndicator indicator, List<Figure> stated, KnownPlace place) {
        Set<@Nullable String> components = stated.stream()
                .filter(figure -> isIn(place, figure))
                .map(Figure::component)
                .collect(Collectors.toCollection(HashSet::new));
        return components.contains(null)
                || (!indicator.components().isEmpty() && components.containsAll(indicator.components()));
    }

    // A place that was founded anew within the year keeps its code.
    private boolean isIn(KnownPlace place, Figure figure) {
        return scope.place(figure.place())
                .filter(stated -> Objects.equals(stated.code(), place.code()))
                .isPresent();
    }
}
