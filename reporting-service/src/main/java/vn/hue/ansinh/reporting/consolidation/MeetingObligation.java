package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/**
 * What is issued under another duty is what its issuer owes there: the first issue meets it. What is known to pass to
 * others is met until it does, and is not owed by them again.
 */
@ApplicationScoped
class MeetingObligation {
    static final Sealable SEALED = new Sealable("fulfilment", "obligation", """
            select obligation, consolidation::text, jsonb_build_object('metAt', utc(met_at), 'lateAt', utc(late_at))
            from obligation_met
            """);
    private static final String OWED = """
            select id, agency, held_on from standing_obligation
            where duty = :duty and period = :period and occasion = :occasion
              and coalesce(begins_at <= :at, true) and coalesce(passed_at > :at, true)
            """;
    private static final String MEET = """
            insert into obligation_met (obligation, consolidation, met_at, late_at)
            select id, :consolidation, :at, late_at from standing_obligation where id = :id
            on conflict do nothing
            """;

    private final EntityManager database;
    private final Structures structures;
    private final DerivingObligations obligations;
    private final Sealing sealing;
    private final Participant participant;

    MeetingObligation(
            EntityManager database,
            Structures structures,
            DerivingObligations obligations,
            Sealing sealing,
            Participant participant) {
        this.database = database;
        this.structures = structures;
        this.obligations = obligations;
        this.sealing = sealing;
        this.participant = participant;
    }

    void by(Consolidation issued, Act act) {
        Contents said = issued.contents();
        if (said.under().equals(said.duty())) {
            return;
        }
        obligations.inTurn();
        Structure today = structures.on(LocalDate.ofInstant(act.at(), Zones.VIETNAM));
        Sources.rows(database.createNativeQuery(OWED, Tuple.class)
                        .setParameter("duty", said.under())
                        .setParameter("period", said.period())
                        .setParameter("occasion", said.asked().occasion())
                        .setParameter("at", act.at()))
                .filter(owed -> today.holder(
                                owed.get("agency", String.class), said.under(), owed.get("held_on", LocalDate.class))
                        .equals(said.issuer().code()))
                .forEach(owed -> meet(owed.get("id", String.class), issued, act));
        obligations.under(said.under());
    }

    private void meet(String obligation, Consolidation issued, Act act) {
        int met = database.createNativeQuery(MEET)
                .setParameter("consolidation", issued.id())
                .setParameter("at", act.at())
                .setParameter("id", obligation)
                .executeUpdate();
        if (met > 0) {
            sealing.seal(SEALED, obligation, issued.id().toString(), participant.deed("MET"));
        }
    }
}
