package vn.hue.ansinh.indicators.target;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.kit.time.Zones;

/** All targets, those that decisions and corrections have replaced included. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, TargetKey> {
    private final Stamping stamping;

    Targets(Stamping stamping) {
        this.stamping = stamping;
    }

    /** Every target these indicators have or had, in one query for all. */
    public Map<String, List<Target>> of(Collection<String> indicators) {
        return list("key.indicator in ?1 order by key.indicator, key.seq, key.validFrom, key.edition", indicators)
                .stream()
                .collect(groupingBy(target -> target.key().indicator()));
    }

    /**
     * The targets in force on the day of the instant, as far as they were known then, in one query for all indicators. Of
     * several revisions the latest holds, until it ends.
     */
    public Map<String, List<Target>> inForce(Collection<String> indicators, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        return inForce(list("""
            key.indicator in ?1 and key.validFrom <= ?2 and recordedAt <= ?3
            order by key.indicator, key.seq, key.validFrom, key.edition
            """, indicators, day, asOf), asOf).stream()
                .collect(groupingBy(target -> target.key().indicator()));
    }

    /** @param targets in the order of indicator, number, day and edition */
    public static List<Target> inForce(List<Target> targets, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        Map<TargetNumber, Target> latest = new LinkedHashMap<>();
        targets.stream()
                .filter(target -> !target.countsFrom().isAfter(asOf))
                .forEach(target -> latest.put(TargetNumber.of(target), target));
        return latest.values().stream().filter(target -> !target.isOverOn(day)).toList();
    }

    /** Those that were known and come into force after the day of the instant, the first one first. */
    public List<TargetView> coming(String indicator, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        return known(indicator, asOf).stream()
                .filter(target -> target.validFrom().isAfter(day))
                .sorted(comparing(TargetView::validFrom))
                .toList();
    }

    /** All that any decision or table said of that number, in the order in which they hold. */
    public List<Target> ofNumber(TargetKey key) {
        return list(
                "key.indicator = ?1 and key.seq = ?2 order by key.validFrom, key.edition", key.indicator(), key.seq());
    }

    /** Those that were known and had ended by then, of that number; the last one. */
    public Optional<TargetView> ended(String indicator, int seq, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        return known(indicator, asOf).stream()
                .filter(target -> target.seq() == seq)
                .filter(target -> target.validTo() != null && target.validTo().isBefore(day))
                .reduce((one, later) -> later);
    }

    /** That of the day, in the edition that was known then. */
    public Optional<TargetView> known(TargetKey key, Instant asOf) {
        return known(key.indicator(), asOf).stream()
                .filter(target ->
                        target.seq() == key.seq() && target.validFrom().equals(key.validFrom()))
                .findFirst();
    }

    private record TargetNumber(String indicator, int seq) {
        static TargetNumber of(Target target) {
            return new TargetNumber(target.key().indicator(), target.key().seq());
        }
    }

    /** All revisions that were known at the instant, each until the day before the next. */
    public List<TargetView> known(String indicator, Instant asOf) {
        return views(
                list(
                        "key.indicator = ?1 and recordedAt <= ?2 order by key.seq, key.validFrom, key.edition",
                        indicator,
                        asOf),
                LocalDate.ofInstant(asOf, Zones.VIETNAM));
    }

    /** @param all of one indicator in the order of number, day and edition, of which the last speaks for the day */
    public static List<TargetView> views(List<Target> all) {
        return views(all, LocalDate.MAX);
    }

    /** Those of them that were known at the instant. */
    public static List<TargetView> views(List<Target> all, Instant asOf) {
        return views(
                all.stream().filter(target -> target.isKnownAt(asOf)).toList(),
                LocalDate.ofInstant(asOf, Zones.VIETNAM));
    }

    private static List<TargetView> views(List<Target> all, LocalDate knownOn) {
        List<Target> targets = new ArrayList<>();
        for (Target target : all) {
            targets.removeIf(other -> other.key().isOfTheDayOf(target.key()));
            targets.add(target);
        }
        List<TargetView> views = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            Target next = index + 1 < targets.size() ? targets.get(index + 1) : target;
            boolean followed =
                    next != target && next.key().seq() == target.key().seq();
            views.add(followed ? target.viewUntil(next.key().validFrom(), knownOn) : target.view(knownOn));
        }
        return views;
    }

    /**
     * Adds what the tables say otherwise than before; a second time there is nothing left to add. What somebody has
     * decided here stays as he wrote it down, also where a later table brings the same decision.
     */
    public void load() {
        Map<String, List<Milestone>> ways = CsvTable.read("plan-data/yearly-targets.csv", MilestoneRow.class).stream()
                .collect(groupingBy(MilestoneRow::indicator, mapping(MilestoneRow::milestone, toList())));
        CsvTable.read("plan-data/targets.csv", TargetRow.class)
                .forEach(row -> load(
                        row.key(),
                        row.wording(row.seq() == 1 ? ways.getOrDefault(row.indicator(), List.of()) : List.of())));
        flush();
    }

    private void load(TargetKey key, Wording wording) {
        Optional<Target> last = list(
                        "key.indicator = ?1 and key.seq = ?2 and key.validFrom = ?3 order by key.edition desc",
                        key.indicator(),
                        key.seq(),
                        key.validFrom())
                .stream()
                .findFirst();
        if (last.isEmpty()) {
            persist(Target.ofTable(key, wording));
        } else if (last.get().isOfTheTable() && !last.get().says(wording)) {
            persist(last.get().corrected(wording, stamping.now(), null));
        }
    }
}
