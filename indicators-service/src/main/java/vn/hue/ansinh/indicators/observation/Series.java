package vn.hue.ansinh.indicators.observation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.place.PlaceKey;

/**
 * What a figure is about: two figures about the same are two revisions of one.
 *
 * @param period as SDMX writes it: 2023, 2025-Q1, 2022-07, 2021-01-01/P5Y
 * @param breakdown {@code DIMENSION=value}, several joined by {@code ;}; null is the whole
 */
@Embeddable
public record Series(
        String indicator,
        @Nullable String component,
        String placeCode,
        LocalDate placeValidFrom,
        String period,
        @Nullable String breakdown) {

    public static Series of(
            String indicator, @Nullable String component, PlaceKey place, String period, @Nullable String breakdown) {
        return new Series(indicator, component, place.code(), place.validFrom(), period, breakdown);
    }

    PlaceKey place() {
        return new PlaceKey(placeCode, placeValidFrom);
    }
}
