package vn.hue.ansinh.agencies.hand;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.hue.ansinh.kit.access.Caller;

/** Tells whose hand writes. */
@ApplicationScoped
public class Hands {
    private static final List<String> OVERSEEING = List.of(CONSOLIDATOR, LEADER, MONITOR);

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

    /** Refuses everybody but those of this agency and the administrators. */
    public void mustBeOf(String agency) {
        if (!caller.has(ADMIN)) {
            caller.mustBeOf(agency);
        }
    }

    /** As {@link #mustBeOf}, and whoever consolidates, leads or monitors for an agency passes. */
    public void mustBeOfOrOversee(String agency) {
        boolean oversees = caller.agency().isPresent() && OVERSEEING.stream().anyMatch(caller::has);
        if (!oversees) {
            mustBeOf(agency);
        }
    }
}
