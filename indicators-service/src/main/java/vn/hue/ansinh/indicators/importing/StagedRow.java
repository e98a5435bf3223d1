package vn.hue.ansinh.indicators.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Period;

/**
 * A row whose cells were read one by one; whether they fit our books is judged later, for all rows at once.
 *
 * @param leaves what the file has no column for, so that it stays as it stands: N numerator, D denominator, R missing
 *     reason; null where it has all of them
 */
record StagedRow(
        int number,
        int line,
        @Nullable String sheet,
        @Nullable String indicator,
        @Nullable String component,
        @Nullable String place,
        @Nullable String period,
        @Nullable Period days,
        @Nullable String breakdown,
        List<String> dimensions,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String status,
        @Nullable String missingReason,
        @Nullable String definitionVersion,
        boolean synthetic,
        boolean withdrawn,
        @Nullable String faults,
        List<@Nullable String> raw,
        @Nullable String leaves) {}
