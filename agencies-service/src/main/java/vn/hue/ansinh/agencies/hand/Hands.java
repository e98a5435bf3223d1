package vn.hue.ansinh.agencies.hand;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.problem.NotYours;

/** Tells whose hand writes. */
@ApplicationScoped
public class Hands {
    private final Caller caller;
    private final Clock clock;

    Hands(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Hand ofCaller() {
        // PostgreSQL keeps microseconds.
        return new Hand(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
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
