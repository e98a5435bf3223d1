package vn.hue.ansinh.reporting.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.decision.OpeningFinals;
import vn.hue.ansinh.reporting.decision.OpeningFinals.Estimates;
import vn.hue.ansinh.reporting.report.Act;

/** What is owed after the estimates of a consolidation. */
@ApplicationScoped
class Finals {
    private final OpeningFinals opening;
    private final EntityManager database;

    Finals(OpeningFinals opening, EntityManager database) {
        this.opening = opening;
        this.database = database;
    }

    /** @param day the day that is named for all; null for the usual one of each year */
    List<Final> open(Consolidation issued, @Nullable LocalDate day, Act act) {
        List<String> owed = new ArrayList<>();
        estimates(issued).forEach(year -> owed.addAll(opening.open(year, day == null ? year.usualDay(act) : day, act)));
        return owed.isEmpty() ? List.of() : shown(owed);
    }

    private static Stream<Estimates> estimates(Consolidation issued) {
        Contents said = issued.contents();
        String reason = "Số liệu ước thực hiện trong bản tổng hợp %s kỳ %s, lần %d"
                .formatted(said.duty(), said.period(), issued.number());
        return said.estimates().stream()
                .collect(groupingBy(
                        Estimate::period, TreeMap::new, mapping(Estimate::agency, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(year -> new Estimates(issued.id(), said.duty(), year.getKey(), year.getValue(), reason));
    }

    private List<Final> shown(List<String> obligations) {
        return Sources.rows(database.createNativeQuery("""
                        select o.id, o.period, o.agency, coalesce(g.name, o.agency) as name, o.due_at
                        from obligation o left join agency_copy g on g.code = o.agency
                        where o.id = any(:ids) order by o.id
                        """, Tuple.class)
                        .setParameter("ids", obligations.toArray(String[]::new)))
                .map(row -> new Final(
                        row.get("id", String.class),
                        row.get("period", String.class),
                        row.get("agency", String.class),
                        row.get("name", String.class),
                        Standing.inVietnam(row.get("due_at", Instant.class))))
                .toList();
    }
}
