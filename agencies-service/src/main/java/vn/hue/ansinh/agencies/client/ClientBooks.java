package vn.hue.ansinh.agencies.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Who let which machine in, and when. */
@ApplicationScoped
class ClientBooks {
    private static final String LAST_DAY =
            "select coalesce(valid_to, cast('infinity' as date)) >= :day from agency where code = :agency";
    private static final String KEEP = """
            insert into client_change (agency, client, act, recorded_at, recorded_by)
            values (:agency, :client, :act, :at, :by)
            """;

    private final EntityManager database;

    ClientBooks(EntityManager database) {
        this.database = database;
    }

    /** Writes down what is done, and then does it: what the sign-in server did not do stands in no book. */
    @Transactional
    <T> T keeping(Client client, String act, Hand hand, Supplier<T> work) {
        keep(client.agency(), client.clientId(), act, hand);
        return work.get();
    }

    void keep(String agency, String client, String act, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("agency", agency)
                .setParameter("client", client)
                .setParameter("act", act)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    @Transactional
    void mustExistAt(String agency, Hand hand) {
        LocalDate day = LocalDate.ofInstant(hand.at(), Zones.VIETNAM);
        List<?> goesOn = database.createNativeQuery(LAST_DAY)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList();
        if (goesOn.isEmpty()) {
            throw new NotFound(Text.of("cơ quan", "agency"), agency);
        }
        if (!goesOn.contains(true)) {
            throw new AgencyEnded(agency);
        }
    }
}
