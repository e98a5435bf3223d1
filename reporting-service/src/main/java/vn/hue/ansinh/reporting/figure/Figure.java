package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.breakdown.Breakdown;

/**
 * One figure as the agency states it. Zero is a value; a missing value is null, has status M and says why; a figure
 * that is not stated yet is not in the list at all.
 *
 * @param place {@code code@validFrom}; on the way in also a bare code, or null for the agency's own place
 * @param synthetic made for a demonstration; false when left out
 * @param justification why it is right although it is unusual; not written where there is none, so that what was hashed
 *     before there were any keeps its hash
 */
public record Figure(
        @NotNull @Pattern(regexp = CODE) String indicator,
        @Nullable String component,
        @Size(max = 20) @Nullable String place,
        @Size(max = 200) @Nullable String breakdown,

        @JsonProperty(required = true) @JsonDeserialize(using = StatedNumber.class) @Nullable
        BigDecimal value,

        @JsonDeserialize(using = StatedNumber.class) @Nullable
        BigDecimal numerator,

        @JsonDeserialize(using = StatedNumber.class) @Nullable
        BigDecimal denominator,

        @NotNull FigureStatus status,
        @Nullable MissingReason missingReason,
        @Size(max = 2000) @Nullable String note,
        Boolean synthetic,

        @Size(max = 2000) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String justification) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}";

    public Figure {
        synthetic = Boolean.TRUE.equals(synthetic);
        justification = justification == null || justification.isBlank() ? null : justification;
    }

    public boolean isAboutTheSame(Figure other) {
        return indicator.equals(other.indicator)
                && Objects.equals(component, other.component)
                && Objects.equals(place, other.place)
                && Objects.equals(breakdown, other.breakdown);
    }

    public Figure madeUp() {
        return new Figure(
                indicator,
                component,
                place,
                breakdown,
                value,
                numerator,
                denominator,
                status,
                missingReason,
                note,
                true,
                justification);
    }

    Figure at(String resolvedPlace) {
        return of(resolvedPlace, breakdown);
    }

    /** With its breakdown as it is written everywhere; what cannot be read stays. */
    Figure inOrder() {
        return breakdown == null
                ? this
                : of(place, Breakdown.of(breakdown).map(Breakdown::text).orElse(breakdown));
    }

    private Figure of(@Nullable String itsPlace, @Nullable String itsBreakdown) {
        return new Figure(
                indicator,
                component,
                itsPlace,
                itsBreakdown,
                value,
                numerator,
                denominator,
                status,
                missingReason,
                note,
                synthetic,
                justification);
    }

    /** Which series it belongs to. */
    Series series() {
        return new Series(indicator, component, place == null ? "" : place, breakdown);
    }
}
