package vn.hue.ansinh.indicators.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;

/** How the whole plan stands, on one screen of a telephone. */
record PublicSummary(
        PlanLine plan,
        String lang,
        @Nullable OffsetDateTime updatedAt,
        long indicators,
        Map<Colour, Long> colours,
        String sentence,
        List<AreaLine> areas,
        String link) {

    record PlanLine(String code, String number, String title, int firstYear, int lastYear) {}

    record AreaLine(
            int number,
            String code,
            String name,
            @Nullable Named agency,
            long indicators,
            Map<Colour, Long> colours,
            String sentence,
            String link) {}
}
