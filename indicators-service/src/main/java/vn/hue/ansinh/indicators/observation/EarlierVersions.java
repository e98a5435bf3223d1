package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the versions of a report before one of them have stated, whoever has spoken since. */
@ApplicationScoped
public class EarlierVersions {
    private static final String LAST = """
            select distinct on (o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key)
                o.*
            from observation o
            where o.source_kind = 'REPORT' and o.source_report = :report and o.source_report_version < :version
                and not exists (
                    select from figure_left_out l
                    where l.report = o.source_report and l.version > o.source_report_version and l.version < :version
                        and l.indicator = o.indicator and l.period = o.period and l.place_code = o.place_code
                        and l.place_valid_from = o.place_valid_from and l.component_key = o.component_key
                        and l.breakdown_key = o.breakdown_key)
            order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key,
                o.revision desc
            """;

    // Revisions leave no gap: what takes something back takes back the one just before it.
    private static final String STRUCK = """
            select o.id from observation o
            join observation n on n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                and n.breakdown_key = o.breakdown_key and n.revision = o.revision + 1
            where o.source_kind = 'REPORT' and o.source_report = :report and o.source_report_version < :version
                and n.withdrawn and n.source_report is distinct from o.source_report
            """;

    private static final String LEAVE_OUT = """
            insert into figure_left_out
                (report, version, indicator, period, place_code, place_valid_from, component_key, breakdown_key)
            values (:report, :version, :indicator, :period, :place, :placeValidFrom, :component, :breakdown)
            on conflict do nothing
            """;

    private final EntityManager database;

    EarlierVersions(EntityManager database) {
        this.database = database;
    }

    /** The last word of the report about each series, unless a version has left it out since. */
    public Map<Series, Observation> before(UUID report, int version) {
        if (version == 1) {
            return Map.of();
        }
        List<Observation> last = database.createNativeQuery(LAST, Observation.class)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultList();
        return last.stream().collect(toMap(Observation::series, observation -> observation));
    }

    /** Which of its figures others have taken back, and not only their own. */
    public Set<UUID> struck(UUID report, int version) {
        if (version == 1) {
            return Set.of();
        }
        List<?> ids = database.createNativeQuery(STRUCK)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(toSet());
    }

    /** Of what others have overruled nothing is taken back, so only this tells that the version did not say it again. */
    public void leaveOut(UUID report, int version, Collection<Series> series) {
        series.forEach(left -> database.createNativeQuery(LEAVE_OUT)
                .setParameter("report", report)
                .setParameter("version", version)
                .setParameter("indicator", left.indicator())
                .setParameter("period", left.period())
                .setParameter("place", left.placeCode())
                .setParameter("placeValidFrom", left.placeValidFrom())
                .setParameter("component", left.component() == null ? "" : left.component())
                .setParameter("breakdown", left.breakdown() == null ? "" : left.breakdown())
                .executeUpdate());
    }
}
