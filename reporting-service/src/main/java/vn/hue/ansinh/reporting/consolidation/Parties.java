package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;

/** In whose name a letter of today is issued, and to whom it goes. */
@ApplicationScoped
class Parties {
    private final EntityManager database;
    private final Structures structures;
    private final Labels labels;
    private final Clock clock;

    Parties(EntityManager database, Structures structures, Labels labels, Clock clock) {
        this.database = database;
        this.structures = structures;
        this.labels = labels;
        this.clock = clock;
    }

    /** The agency itself, or whoever has followed it in the duty; nobody where it is no more and none did alone. */
    Optional<Party> issuer(String agency, String duty) {
        Structure today = today();
        return Optional.of(today.isNoMore(agency) ? holder(today, agency, duty) : agency)
                .filter(issuer -> !today.isNoMore(issuer))
                .map(labels::agency);
    }

    /** In the order of the duty, each as it is today: whom the Plan names may be another by now. */
    List<Party> recipients(String duty) {
        Structure today = today();
        List<?> named =
                database.createNativeQuery("""
                        select r.code from duty d, unnest(d.recipients) with ordinality as r(code, position)
                        where d.code = :code order by r.position
                        """).setParameter("code", duty).getResultList();
        return named.stream()
                .map(code -> holder(today, (String) code, duty))
                .distinct()
                .map(labels::agency)
                .toList();
    }

    private static String holder(Structure today, String agency, String duty) {
        return today.holder(agency, duty, LocalDate.MIN);
    }

    private Structure today() {
        return structures.on(LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
    }
}
