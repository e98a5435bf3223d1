package vn.hue.ansinh.reporting.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hue.ansinh.kit.problem.KeptJson;

/** The copy of where agencies want their mail; the last revision wins. */
@ApplicationScoped
public class Addresses {
    private static final String FIND = """
            select p.language, string_agg(distinct a.email, ',') as emails
            from profile_copy p, jsonb_to_recordset(p.addresses) as a(purpose text, email text)
            where p.agency = :agency and a.purpose in (:purpose, 'REMINDERS') and a.email like '_%@_%'
            group by p.language, a.purpose order by a.purpose = :purpose desc limit 1
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Addresses(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void clear() {
        database.createNativeQuery("delete from profile_copy").executeUpdate();
    }

    void copy(ProfileMessage profile) {
        database.createNativeQuery("""
                        insert into profile_copy (agency, language, addresses, revision)
                        values (:agency, :language, cast(:addresses as jsonb), :revision)
                        on conflict (agency) do update set language = excluded.language,
                          addresses = excluded.addresses, revision = excluded.revision
                        where profile_copy.revision < excluded.revision
                        """)
                .setParameter("agency", profile.agency())
                .setParameter("language", profile.language())
                .setParameter("addresses", KeptJson.write(json, profile.addresses()))
                .setParameter("revision", profile.revision())
                .executeUpdate();
    }

    /** Empty when the agency has named no address that fits. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public Optional<Recipient> find(String agency, Purpose purpose) {
        List<Tuple> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("purpose", purpose.name())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Recipient(
                        agency,
                        Locale.forLanguageTag(row.get("language", String.class)),
                        List.of(row.get("emails", String.class).split(",", -1))));
    }
}
