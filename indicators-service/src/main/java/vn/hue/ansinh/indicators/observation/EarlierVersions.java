package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the versions of a report before one of them have stated, whoever has spoken since. */
@ApplicationScoped
public class EarlierVersions {
    private static final String LAST = """
            select distinct on (o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key)
                o.*
            from observation o
            where o.source_kind = 'REPORT' and o.source_report = :report and o.source_report_version < :version
            order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key,
                o.revision desc
            """;

    private final EntityManager database;

    EarlierVersions(EntityManager database) {
        this.database = database;
    }

    /** The last word of the report about each series; a first version has none before it. */
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
}
