package vn.hue.ansinh.reporting.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.KnownPlace;

/** What one agency can name in its figures of one period. */
record Scope(List<KnownIndicator> indicators, List<KnownPlace> places) {

    Optional<KnownIndicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The place with this id, else the youngest with this code, else (for null) the agency's own. */
    Optional<KnownPlace> place(@Nullable String name) {
        if (name == null) {
            return last(KnownPlace::home);
        }
        return last(place -> place.id().equals(name)).or(() -> last(place -> Objects.equals(place.code(), name)));
    }

    private Optional<KnownPlace> last(Predicate<KnownPlace> which) {
        return places.stream().filter(which).reduce((older, younger) -> younger);
    }
}
