package vn.hue.ansinh.indicators.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    /** The targets in force on the day of the instant, in one query for all indicators. */
    public Map<String, List<Target>> inForce(Collection<String> indicators, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        return list("""
                        key.indicator in ?1 and key.validFrom <= ?2 and (origin.validTo is null or origin.validTo >= ?2)
                        order by key.indicator, key.seq, key.validFrom desc
                        """, indicators, day).stream()
                .collect(groupingBy(target -> target.key().indicator()));
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
