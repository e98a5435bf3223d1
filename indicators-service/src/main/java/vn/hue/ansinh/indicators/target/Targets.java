package vn.hue.ansinh.indicators.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.kit.time.Zones;

/** All targets, those that decisions have replaced included, and what was promised for the years on the way. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, TargetKey> {
    private static final String PUT_MILESTONE = """
            insert into milestone (indicator, year, value, source) values (:indicator, :year, :value, :source)
            on conflict (indicator, year) do update set value = excluded.value, source = excluded.source
            where (milestone.value, milestone.source) is distinct from (excluded.value, excluded.source)
            """;

    /** Every target these indicators have or had, in one query for all. */
    public Map<String, List<Target>> of(Collection<String> indicators) {
        return list("key.indicator in ?1 order by key.indicator, key.seq, key.validFrom", indicators).stream()
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
                        order by key.indicator, key.seq, key.validFrom
                        """, indicators, day, asOf), asOf).stream()
                .collect(groupingBy(target -> target.key().indicator()));
    }

    /** @param targets in the order of indicator, number and day */
    public static List<Target> inForce(List<Target> targets, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        Map<TargetNumber, Target> latest = new LinkedHashMap<>();
        targets.stream()
                .filter(target -> !target.countsFrom().isAfter(asOf))
                .forEach(target -> latest.put(TargetNumber.of(target), target));
        return latest.values().stream().filter(target -> !target.isOverOn(day)).toList();
    }

    private record TargetNumber(String indicator, int seq) {
        static TargetNumber of(Target target) {
            return new TargetNumber(target.key().indicator(), target.key().seq());
        }
    }

    /** All revisions that were known at the instant, each until the day before the next. */
    public List<TargetView> known(String indicator, Instant asOf) {
        return views(list("key.indicator = ?1 and recordedAt <= ?2 order by key.seq, key.validFrom", indicator, asOf));
    }

    /** @param targets of one indicator in the order of number and day */
    public static List<TargetView> views(List<Target> targets) {
        List<TargetView> views = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            Target next = index + 1 < targets.size() ? targets.get(index + 1) : target;
            boolean followed =
                    next != target && next.key().seq() == target.key().seq();
            views.add(followed ? target.viewUntil(next.key().validFrom()) : target.view());
        }
        return views;
    }

    /** What was promised for single years on the way: for each indicator that has any, the value by year. */
    public Map<String, Map<Integer, BigDecimal>> paths(Collection<String> indicators) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select indicator, year, value from milestone where indicator in (:codes)", Tuple.class)
                .setParameter("codes", indicators)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class),
                        toMap(row -> row.get(1, Integer.class), row -> row.get(2, BigDecimal.class))));
    }

    /** Brings the targets to what the table says; a second time there is nothing left to change. */
    public void load() {
        CsvTable.read("plan-data/targets.csv", TargetRow.class).forEach(row -> findByIdOptional(row.key())
                .ifPresentOrElse(target -> target.become(row), () -> persist(new Target(row))));
        CsvTable.read("plan-data/yearly-targets.csv", Milestone.class).forEach(this::put);
    }

    private void put(Milestone milestone) {
        getEntityManager()
                .createNativeQuery(PUT_MILESTONE)
                .setParameter("indicator", milestone.indicator())
                .setParameter("year", milestone.year())
                .setParameter("value", milestone.value())
                .setParameter("source", milestone.source())
                .executeUpdate();
    }
}
