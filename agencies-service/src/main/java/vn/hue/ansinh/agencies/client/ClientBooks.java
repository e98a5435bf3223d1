package vn.hue.ansinh.agencies.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Who let which machine in, and when. Nothing is open here while the sign-in server is spoken to. */
@ApplicationScoped
class ClientBooks {
    private static final String LAST_DAY =
            "select coalesce(valid_to, cast('infinity' as date)) >= :day from agency where code = :agency";
    private static final String KEEP = """
            insert into client_change (agency, client, act, recorded_at, recorded_by)
            values (:agency, :client, :act, :at, :by)
            """;
    private static final String LAST_ACT =
            "select act from client_change where client = :client order by number desc limit 1";

    private final EntityManager database;
    private final Hands hands;

    ClientBooks(EntityManager database, Hands hands) {
        this.database = database;
        this.hands = hands;
    }

    /** What the caller has done at the sign-in server; what was not done there stands in no book. */
    @Transactional
    void keep(Client client, String act) {
        write(client, act, hands.inTurn());
    }

    /** What the suite itself does, unless it is what was done last: several instances follow the same agencies. */
    @Transactional
    void keepOnce(Client client, String act) {
        Hand hand = hands.inTurn("agencies-service");
        List<?> last = database.createNativeQuery(LAST_ACT)
                .setParameter("client", client.clientId())
                .getResultList();
        if (!last.contains(act)) {
            write(client, act, hand);
        }
    }

    private void write(Client client, String act, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("agency", client.agency())
                .setParameter("client", client.clientId())
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
