package vn.hue.ansinh.indicators.progress;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.time.Zones;

/** How many indicators stand where, in groups. */
record SummaryView(By by, @Nullable String period, OffsetDateTime asOf, List<Group> groups) {

    /** What indicators are counted by. */
    enum By {
        PLAN(ProgressView::plan),
        AREA(ProgressView::area),
        LEAD(ProgressView::lead);

        private final Function<ProgressView, @Nullable String> key;

        By(Function<ProgressView, @Nullable String> key) {
            this.key = key;
        }
    }

    /**
     * @param synthetic indicators whose verdict rests on a demonstration figure
     * @param endUnknown indicators whose time is over without a figure of its end: their status is that of before, and grey
     * @param statuses those that somebody has, the best first
     */
    record Group(
            @Nullable String key,
            int indicators,
            int synthetic,
            int endUnknown,
            Map<Colour, Integer> colours,
            Map<ProgressStatus, Integer> statuses) {

        private static Group of(@Nullable String key, List<ProgressView> verdicts) {
            Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
            for (Colour colour : Colour.values()) {
                colours.put(colour, 0);
            }
            Map<ProgressStatus, Integer> statuses = new EnumMap<>(ProgressStatus.class);
            verdicts.forEach(verdict -> {
                colours.merge(verdict.colour(), 1, Integer::sum);
                statuses.merge(verdict.status(), 1, Integer::sum);
            });
            return new Group(
                    key,
                    verdicts.size(),
                    count(verdicts, ProgressView::synthetic),
                    count(
                            verdicts,
                            verdict -> verdict.colour() != verdict.status().colour()),
                    colours,
                    statuses);
        }

        private static int count(List<ProgressView> verdicts, Predicate<ProgressView> which) {
            return (int) verdicts.stream().filter(which).count();
        }
    }

    static SummaryView of(By by, Moment moment, List<ProgressView> verdicts) {
        Map<@Nullable String, List<ProgressView>> byKey = new TreeMap<>(nullsLast(naturalOrder()));
        verdicts.forEach(verdict -> byKey.computeIfAbsent(by.key.apply(verdict), key -> new ArrayList<>())
                .add(verdict));
        List<Group> groups = byKey.entrySet().stream()
                .map(entry -> Group.of(entry.getKey(), entry.getValue()))
                .toList();
        Integer upTo = moment.upTo();
        return new SummaryView(
                by,
                upTo == null ? null : upTo.toString(),
                moment.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                groups);
    }
}
