package vn.hue.ansinh.indicators.change;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.kit.access.Caller;

/** Whose hand writes, and when. */
@ApplicationScoped
public class Hands {
    private final Caller caller;
    private final Stamping stamping;

    Hands(Caller caller, Stamping stamping) {
        this.caller = caller;
        this.stamping = stamping;
    }

    public Hand ofCaller() {
        return new Hand(caller.subject(), stamping.now());
    }

    public Hand ofTables() {
        return new Hand(null, stamping.now());
    }
}
