package vn.hue.ansinh.indicators.observation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Quantity;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.kit.time.Zones;

/** A figure as it is shown. */
public record ObservationView(
        UUID id,
        String indicator,
        @Nullable String component,
        PlaceKey place,
        String period,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        ObservationStatus status,
        @Nullable MissingReason missingReason,
        Confidentiality confidentiality,
        int definitionVersion,
        int revision,
        @Nullable Revised revised,
        boolean synthetic,
        boolean withdrawn,
        List<String> warnings,
        SourceView source,
        OffsetDateTime recordedAt,
        @Nullable List<StandingView> inStructure) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Where a figure comes from, without what is only ours to know. */
    public record SourceView(
            Source.Kind kind,
            @Nullable String agency,
            @Nullable UUID report,
            @Nullable Integer reportVersion,
            @Nullable String title,
            @Nullable String url,
            @JsonProperty("import") @Nullable UUID imported) {

        static SourceView of(Source source) {
            return new SourceView(
                    source.kind(),
                    source.agency(),
                    source.report(),
                    source.reportVersion(),
                    source.title(),
                    source.url(),
                    source.imported());
        }
    }

    /**
     * What the caller may know.
     *
     * @param revised null for the first revision, and where the figure is held back
     * @param inStructure null for the structure of its own time
     */
    record Told(
            Figure figure,
            Confidentiality confidentiality,
            @Nullable Revised revised,
            @Nullable List<StandingView> inStructure) {}

    static ObservationView of(Observation observation, Quantity quantity, Told told) {
        Series series = observation.series();
        Figure figure = told.figure();
        return new ObservationView(
                observation.id(),
                series.indicator(),
                series.component(),
                series.place(),
                series.period(),
                series.breakdown(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.status(),
                figure.missingReason(),
                told.confidentiality(),
                observation.definitionVersion(),
                observation.revision(),
                told.revised(),
                figure.synthetic(),
                observation.isWithdrawn(),
                quantity.isShare() && isOverAll(figure.value()) ? List.of("RATE_OVER_100") : List.of(),
                SourceView.of(observation.source()),
                observation.recordedAt().atZone(Zones.VIETNAM).toOffsetDateTime(),
                told.inStructure());
    }

    private static boolean isOverAll(@Nullable BigDecimal value) {
        return value != null && value.compareTo(WHOLE) > 0;
    }
}
