package vn.hue.ansinh.indicators.opendata;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Revised;
import vn.hue.ansinh.indicators.observation.StandingView;
import vn.hue.ansinh.kit.time.Zones;

/** One row of a file, cells as they are written; the place as {@code code@validFrom}. */
record OpenRow(
        String indicator,
        @Nullable String component,
        String place,
        String period,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String status,
        @Nullable String missingReason,
        String confidentiality,
        int definitionVersion,
        boolean synthetic,
        boolean withdrawn,
        String indicatorName,
        @Nullable String placeName,
        String unit,
        int revision,
        @Nullable BigDecimal revisedFrom,
        @Nullable String revisedFromStatus,
        @Nullable BigDecimal revisedPercent,
        String recordedAt,
        String sourceKind,
        @Nullable String sourceAgency,
        @Nullable String sourceTitle,
        @Nullable String sourceUrl,
        @Nullable StandingView standing) {

    /** @param names of indicators that bear another one in this answer than they do now, by their codes */
    static OpenRow of(ResultSet row, Map<String, String> names) throws SQLException {
        return new OpenRow(
                row.getString("indicator"),
                row.getString("component"),
                row.getString("place"),
                row.getString("period"),
                row.getString("breakdown"),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("status"),
                row.getString("missing_reason"),
                row.getString("confidentiality"),
                row.getInt("definition_version"),
                row.getBoolean("synthetic"),
                row.getBoolean("withdrawn"),
                names.getOrDefault(row.getString("indicator"), row.getString("indicator_name")),
                row.getString("place_name"),
                row.getString("unit"),
                row.getInt("revision"),
                row.getBigDecimal("revised_from"),
                row.getString("revised_from_status"),
                Revised.percent(row.getBigDecimal("revised_from"), row.getBigDecimal("value")),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(Zones.VIETNAM)
                        .toOffsetDateTime()),
                row.getString("source_kind"),
                row.getString("source_agency"),
                row.getString("source_title"),
                row.getString("source_url"),
                null);
    }

    StandingView.Amounts amounts() {
        return new StandingView.Amounts(value, numerator, denominator);
    }

    /** The same row, counted there. */
    OpenRow in(StandingView there) {
        return new OpenRow(
                indicator,
                component,
                place,
                period,
                breakdown,
                value,
                numerator,
                denominator,
                status,
                missingReason,
                confidentiality,
                definitionVersion,
                synthetic,
                withdrawn,
                indicatorName,
                placeName,
                unit,
                revision,
                revisedFrom,
                revisedFromStatus,
                revisedPercent,
                recordedAt,
                sourceKind,
                sourceAgency,
                sourceTitle,
                sourceUrl,
                there);
    }

    /** A cell of where it is counted; null in the structure of its own time. */
    @Nullable
    Object there(Function<StandingView, @Nullable Object> cell) {
        return standing == null ? null : cell.apply(standing);
    }
}
