package vn.hue.ansinh.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.access.Roles;

/** Who is listening: those who work with the figures of a few people, or everybody else. */
@ApplicationScoped
public class Audience {
    private static final List<String> AT_WORK =
            List.of(Roles.REPORTER, Roles.APPROVER, Roles.CONSOLIDATOR, Roles.LEADER, Roles.MONITOR, Roles.ADMIN);

    private final Caller caller;

    Audience(Caller caller) {
        this.caller = caller;
    }

    /** Whether figures that stand for a few people are told; to everybody else they are held back. */
    public boolean mayKnowTheFew() {
        return AT_WORK.stream().anyMatch(caller::has);
    }
}
