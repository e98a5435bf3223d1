package vn.hue.ansinh.agencies.profile;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.kit.problem.KeptJson;

/** All profiles, and each state that was ever set. */
@ApplicationScoped
class Profiles {
    private static final String FIND = """
            select coalesce(p.revision, 0) as revision,
                   cast(jsonb_build_object('language', p.language, 'addresses', p.addresses) as text) as said
            from agency a left join profile p on p.agency = a.code
            where a.code = :agency
            """;
    private static final String PUT = """
            insert into profile (agency, language, addresses, revision)
            select :agency, s ->> 'language', s -> 'addresses', 1 from (select cast(:state as jsonb) as s) said
            on conflict (agency) do update
            set language = excluded.language, addresses = excluded.addresses, revision = profile.revision + 1
            """;
    private static final String KEEP = """
            insert into profile_change (agency, state, recorded_at, recorded_by)
            values (:agency, cast(:state as jsonb), :at, :by)
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Profiles(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Empty where there is no such agency; an agency that has said nothing has an empty profile. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Optional<ProfileView> find(String agency) {
        List<Tuple> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("agency", agency)
                .getResultList();
        return rows.stream().findFirst().map(row -> view(agency, row));
    }

    void put(String agency, SetProfile asked, Hand hand) {
        String state = KeptJson.write(json, asked);
        database.createNativeQuery(PUT)
                .setParameter("agency", agency)
                .setParameter("state", state)
                .executeUpdate();
        database.createNativeQuery(KEEP)
                .setParameter("agency", agency)
                .setParameter("state", state)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    private ProfileView view(String agency, Tuple row) {
        long revision = row.get("revision", Long.class);
        return ProfileView.of(
                agency,
                revision == 0
                        ? SetProfile.nothing()
                        : KeptJson.read(json, row.get("said", String.class), SetProfile.class),
                revision);
    }
}
