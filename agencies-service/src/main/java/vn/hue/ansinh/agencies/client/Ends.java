package vn.hue.ansinh.agencies.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.kit.time.Zones;

/** Which machines do not yet follow what became of their agencies, by what the books say was done to each last. */
@ApplicationScoped
class Ends {
    private static final String DUE = """
            select last.agency, last.client, there.alive from (
                select distinct on (client) client, agency, act from client_change order by client, number desc) last
            join agency a on a.code = last.agency
            cross join lateral (select coalesce(a.valid_to, cast('infinity' as date)) >= :day as alive) there
            where last.act = any (case when there.alive then array['DISABLED']
                                       else array['REGISTERED', 'SECRET_ROTATED', 'ENABLED'] end)
            order by last.client
            """;
    // Several instances look; whoever comes second finds nothing left to do.
    private static final String TURN = "select cast(pg_advisory_xact_lock(hashtextextended('machines', 197)) as text)";

    private final EntityManager database;
    private final ClientBooks books;

    Ends(EntityManager database, ClientBooks books) {
        this.database = database;
        this.books = books;
    }

    /** @param shallWork whether its agency is there */
    record Due(String agency, String client, boolean shallWork) {
        String act() {
            return shallWork ? "ENABLED" : "DISABLED";
        }
    }

    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<Due> due(Hand hand) {
        List<Tuple> rows = database.createNativeQuery(DUE, Tuple.class)
                .setParameter("day", LocalDate.ofInstant(hand.at(), Zones.VIETNAM))
                .getResultList();
        return rows.stream()
                .map(row -> new Due(row.get(0, String.class), row.get(1, String.class), row.get(2, Boolean.class)))
                .toList();
    }

    @Transactional
    void follow(Due due, Hand hand, Runnable work) {
        database.createNativeQuery(TURN).getSingleResult();
        if (due(hand).contains(due)) {
            books.keep(due.agency(), due.client(), due.act(), hand);
            work.run();
        }
    }
}
