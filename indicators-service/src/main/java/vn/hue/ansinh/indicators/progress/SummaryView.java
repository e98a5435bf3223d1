package vn.hue.ansinh.indicators.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;
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
     * @param statuses those that somebody has, the best first; what nobody saw the end of comes last, under a word of its own
     */
    record Group(
            @Nullable String key,
            int indicators,
            int synthetic,
            Map<Colour, Integer> colours,
            Map<String, Integer> statuses) {
        private static final String END_UNKNOWN = "END_UNKNOWN";

        private static Group of(@Nullable String key, List<ProgressView> verdicts) {
            Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
            for (Colour colour : Colour.values()) {
                colours.put(colour, 0);
            }
            verdicts.forEach(verdict -> colours.merge(verdict.colour(), 1, Integer::sum));
            int synthetic =
                    (int) verdicts.stream().filter(ProgressView::synthetic).count();
            return new Group(key, verdicts.size(), synthetic, colours, statuses(verdicts));
        }

        private static Map<String, Integer> statuses(List<ProgressView> verdicts) {
            Map<String, Integer> statuses = new LinkedHashMap<>();
            verdicts.stream()
                    .sorted(comparing(Group::isEndUnknown).thenComparing(ProgressView::status))
                    .map(verdict -> isEndUnknown(verdict)
                            ? END_UNKNOWN
                            : verdict.status().name())
                    .forEach(word -> statuses.merge(word, 1, Integer::sum));
            return statuses;
        }

        /** Its status is that of before: whoever counts it as on track takes an old hope for the end. */
        private static boolean isEndUnknown(ProgressView verdict) {
            return verdict.colour() != verdict.status().colour();
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
