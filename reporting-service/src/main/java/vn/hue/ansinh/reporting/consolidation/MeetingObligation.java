package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;
import vn.hue.ansinh.reporting.report.Act;

/** What is issued under another duty is what its issuer owes there: the first issue meets it. */
@ApplicationScoped
class MeetingObligation {
    private static final String OWED = """
            select id, agency, held_on from standing_obligation
            where duty = :duty and period = :period and occasion = :occasion and not passed_on
            """;
    private static final String MEET = """
            insert into obligation_met (obligation, consolidation, met_at, late_at)
            select id, :consolidation, :at, late_at from standing_obligation where id = :id
            on conflict do nothing
            """;

    private final EntityManager database;
    private final Structures structures;

    MeetingObligation(EntityManager database, Structures structures) {
        this.database = database;
        this.structures = structures;
    }

    void by(Consolidation issued, Act act) {
        Contents said = issued.contents();
        if (said.under().equals(said.duty())) {
            return;
        }
        Structure today = structures.on(LocalDate.ofInstant(act.at(), Zones.VIETNAM));
        Sources.rows(database.createNativeQuery(OWED, Tuple.class)
                        .setParameter("duty", said.under())
                        .setParameter("period", said.period())
                        .setParameter("occasion", said.asked().occasion()))
                .filter(owed -> today.holder(
                                owed.get("agency", String.class), said.under(), owed.get("held_on", LocalDate.class))
                        .equals(said.issuer().code()))
                .forEach(owed -> meet(owed.get("id", String.class), issued, act));
    }

    private void meet(String obligation, Consolidation issued, Act act) {
        database.createNativeQuery(MEET)
                .setParameter("consolidation", issued.id())
                .setParameter("at", act.at())
                .setParameter("id", obligation)
                .executeUpdate();
    }
}
