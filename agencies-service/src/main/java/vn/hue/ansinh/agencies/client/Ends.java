package vn.hue.ansinh.agencies.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.time.Zones;

/** Which machines do not yet follow what became of their agencies. */
@ApplicationScoped
class Ends {
    // Whatever gets tokens is stopped; only what was stopped by the suite goes on, and not what an operator switched
    // off.
    private static final String DUE = """
            select cast(m.place as int), there.alive
            from unnest(cast(:clients as text[]), cast(:agencies as text[]), cast(:enabled as boolean[]))
                 with ordinality as m (client, agency, enabled, place)
            join agency a on a.code = m.agency
            cross join lateral (select coalesce(a.valid_to, cast('infinity' as date)) >= :day as alive) there
            where case when there.alive
                       then 'DISABLED' = (select c.act from client_change c where c.client = m.client
                                          order by c.number desc limit 1)
                       else m.enabled end
            order by m.client
            """;

    private final EntityManager database;
    private final Clock clock;

    Ends(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param shallWork whether its agency is there */
    record Due(Client client, boolean shallWork) {}

    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<Due> of(List<Client> machines) {
        List<Tuple> rows = database.createNativeQuery(DUE, Tuple.class)
                .setParameter("clients", machines.stream().map(Client::clientId).toArray(String[]::new))
                .setParameter("agencies", machines.stream().map(Client::agency).toArray(String[]::new))
                .setParameter("enabled", machines.stream().map(Client::enabled).toArray(Boolean[]::new))
                .setParameter("day", LocalDate.ofInstant(clock.instant(), Zones.VIETNAM))
                .getResultList();
        return rows.stream()
                .map(row -> new Due(machines.get(row.get(0, Integer.class) - 1), row.get(1, Boolean.class)))
                .toList();
    }
}
