package vn.hue.ansinh.reporting.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** By which version of its definition each indicator of a report was measured when the version was handed in. */
@ApplicationScoped
public class FrozenDefinitions {
    private static final String OF_VERSION = """
            select against ->> 'indicator' as indicator, cast(against ->> 'definition' as int) as definition
            from report_version v cross join lateral jsonb_array_elements(v.made_against) against
            where v.report = :report and v.number = :version and against ->> 'definition' is not null
            """;

    private final EntityManager database;

    FrozenDefinitions(EntityManager database) {
        this.database = database;
    }

    /** By their codes; without those of which nothing was known then. */
    public Map<String, Integer> of(UUID report, int version) {
        List<Tuple> rows = database.createNativeQuery(OF_VERSION, Tuple.class)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultList();
        return rows.stream()
                .collect(toMap(row -> row.get("indicator", String.class), row -> row.get("definition", Integer.class)));
    }
}
