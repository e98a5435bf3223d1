package vn.hue.ansinh.indicators.aggregate;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.kit.time.Zones;

/**
 * @param structureOf the day of whose places it speaks; null for each year in its own
 * @param asOf null where it tells what is there now
 */
record AggregatesView(
        String indicator,
        Over over,
        String place,
        Level level,
        @Nullable LocalDate structureOf,
        List<AggregateView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime asOf) {

    /** Each aggregate, followed by what it was made of when that is wanted. */
    static AggregatesView of(Indicator indicator, Scope scope, List<Sum> sums, List<Part> parts, boolean units) {
        Map<Group, List<Part>> byGroup = parts.stream().collect(groupingBy(Part::group));
        List<AggregateView> items = new ArrayList<>();
        for (Sum sum : sums) {
            List<Part> group = byGroup.getOrDefault(sum.group(), List.of());
            items.add(AggregateView.of(sum, group.stream().filter(Part::counted).toList(), indicator, scope));
            if (units) {
                group.stream()
                        .filter(part -> part.status() != null)
                        .map(AggregateView::unit)
                        .forEach(items::add);
            }
        }
        return new AggregatesView(
                indicator.code(),
                scope.over(),
                scope.place(),
                scope.level(),
                scope.view().day(),
                items,
                null);
    }

    AggregatesView asOf(@Nullable Instant named) {
        OffsetDateTime moment =
                named == null ? null : named.atZone(Zones.VIETNAM).toOffsetDateTime();
        return new AggregatesView(indicator, over, place, level, structureOf, items, moment);
    }
}
