package vn.hue.ansinh.kit.refusal;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.once.RequestInProgress;
import vn.hue.ansinh.kit.problem.Problem;

/**
 * Writes down each change that a rule refused to somebody who is signed in: too late, not theirs, their own to review,
 * not possible from there. What cannot be read, was made from an older state, or is asked again too soon, breaks no rule.
 */
@ApplicationScoped
class NotingRefusals {
    private static final Logger LOG = Logger.getLogger(NotingRefusals.class);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> BY_RULE = Set.of(403, 409);
    private static final int LONGEST_PATH = 500;

    private final RefusedSteps steps;
    private final Caller caller;
    private final Clock clock;

    NotingRefusals(RefusedSteps steps, Caller caller, Clock clock) {
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    void note(String method, Problem problem) {
        if (READS.contains(method) || !isByRule(problem) || caller.isAnonymous()) {
            return;
        }
        RefusedStep step = step(method, problem);
        // A role that is missing is found out before anybody may wait for a database.
        if (BlockingOperationControl.isBlockingAllowed()) {
            add(step);
        } else {
            Infrastructure.getDefaultWorkerPool().execute(() -> add(step));
        }
    }

    private static boolean isByRule(Problem problem) {
        return BY_RULE.contains(problem.status()) && !problem.code().equals(RequestInProgress.CODE);
    }

    private RefusedStep step(String method, Problem problem) {
        String path = problem.instance();
        return new RefusedStep(
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.subject(),
                caller.agency().orElse(null),
                method,
                path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                problem.status(),
                problem.code(),
                problem.requestId());
    }

    /** The refusal stands and is told, whether or not it can be written down. */
    private void add(RefusedStep step) {
        try {
            steps.add(step);
        } catch (RuntimeException away) {
            LOG.errorf(away, "A refused step of request %s could not be written down", step.request());
        }
    }
}
