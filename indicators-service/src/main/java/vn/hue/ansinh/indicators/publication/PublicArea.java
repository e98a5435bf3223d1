package vn.hue.ansinh.indicators.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;

/**
 * How one policy area stands.
 *
 * @param moreIndicators how many there are beyond those listed; {@code /api/v1/progress?area=} has them all
 */
record PublicArea(
        String plan,
        int number,
        String code,
        String name,
        String lang,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Named agency,
        Map<Colour, Long> colours,
        String sentence,
        List<IndicatorLine> indicators,
        int moreIndicators,
        String link) {}
