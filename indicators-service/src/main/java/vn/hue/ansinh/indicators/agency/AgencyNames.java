package vn.hue.ansinh.indicators.agency;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.problem.Text;

/** Our copy of the names of agencies, which agencies-service owns. */
@ApplicationScoped
public class AgencyNames {
    private static final String UPSERT = """
            insert into agency_name (code, name_vi, name_en, revision) values (:code, :vi, :en, :revision)
            on conflict (code) do update
            set name_vi = excluded.name_vi, name_en = excluded.name_en, revision = excluded.revision
            where agency_name.revision < excluded.revision
            """;

    private final EntityManager database;

    AgencyNames(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from agency_name").executeUpdate();
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(AgencyNamed agency) {
        database.createNativeQuery(UPSERT)
                .setParameter("code", agency.code())
                .setParameter("vi", agency.name().vi())
                .setParameter("en", agency.name().en())
                .setParameter("revision", agency.revision())
                .executeUpdate();
    }

    /** Those that were heard of; in one query for all. */
    public Map<String, Text> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(
                        "select code, name_vi, name_en from agency_name where code in (:codes)", Tuple.class)
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> Text.of(row.get(1, String.class), row.get(2, String.class))));
    }
}
