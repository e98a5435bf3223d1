package vn.hue.ansinh.agencies.hand;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.problem.NotYours;

/** Tells whose hand writes. */
@ApplicationScoped
public class Hands {
    private final Caller caller;
    private final Clock clock;
    private final EntityManager database;

    Hands(Caller caller, Clock clock, EntityManager database) {
        this.caller = caller;
        this.clock = clock;
        this.database = database;
    }

    public Hand ofCaller() {
        return of(caller.subject());
    }

    /** Whoever writes history: only in his turn does he look at the clock, so that its order is that of the commits. */
    public Hand inTurn() {
        return inTurn(caller.subject());
    }

    /** As {@link #inTurn()}, of the suite itself. */
    public Hand inTurn(String by) {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
        return of(by);
    }

    private Hand of(String by) {
        // PostgreSQL keeps microseconds.
        return new Hand(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Refuses those who act for no agency, except administrators. */
    public void mustActForAnAgency() {
        if (!caller.has(ADMIN) && caller.agency().isEmpty()) {
            throw new NotYours();
        }
    }

    /** Refuses everybody but those of this agency and the administrators. */
    public void mustBeOf(String agency) {
        if (!caller.has(ADMIN)) {
            caller.mustBeOf(agency);
        }
    }
}
