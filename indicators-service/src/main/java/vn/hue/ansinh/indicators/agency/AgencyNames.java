package vn.hue.ansinh.indicators.agency;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.problem.Text;

/** Our copy of the names and terms of agencies and of the members of groups, which agencies-service owns. */
@ApplicationScoped
public class AgencyNames {
    private static final String UPSERT = """
            insert into agency_name (code, name_vi, name_en, valid_from, valid_to, revision)
            values (:code, :vi, :en, :from, cast(:to as date), :revision)
            on conflict (code) do update
            set name_vi = excluded.name_vi, name_en = excluded.name_en, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, revision = excluded.revision
            where agency_name.revision < excluded.revision
            """;

    private final EntityManager database;

    AgencyNames(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from agency_name").executeUpdate();
        database.createNativeQuery("delete from agency_member").executeUpdate();
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(AgencyNamed agency) {
        int newer = database.createNativeQuery(UPSERT)
                .setParameter("code", agency.code())
                .setParameter("vi", agency.name().vi())
                .setParameter("en", agency.name().en())
                .setParameter("from", agency.validFrom())
                .setParameter("to", agency.validTo())
                .setParameter("revision", agency.revision())
                .executeUpdate();
        List<String> members = agency.members();
        if (newer > 0 && members != null) {
            belong(agency.code(), members);
        }
    }

    private void belong(String group, List<String> members) {
        database.createNativeQuery("delete from agency_member where agency = :agency")
                .setParameter("agency", group)
                .executeUpdate();
        database.createNativeQuery("insert into agency_member select :agency, unnest(cast(:members as text[]))")
                .setParameter("agency", group)
                .setParameter("members", members.toArray(String[]::new))
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
