package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.Fault;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.route.Fetched;
import vn.hue.ansinh.gateway.route.Fetching;
import vn.hue.ansinh.gateway.route.Room;

/**
 * Which agencies there are, by the word of the service that keeps them. An address that was registered for a slip of the
 * pen would be told what is public for ever, and nothing about anybody.
 */
@ApplicationScoped
class KnownAgencies {
    private static final int LARGEST = 1_048_576;
    private final Fetching fetching;

    KnownAgencies(Fetching fetching) {
        this.fetching = fetching;
    }

    /** @param agency one that has the form of a code, or none, which need not be known */
    Future<Void> mustKnow(@Nullable String agency, CountedAs caller) {
        if (agency == null) {
            return Future.succeededFuture();
        }
        MultiMap plain = MultiMap.caseInsensitiveMultiMap();
        Room.Seat seat = new Room(LARGEST, LARGEST).seat();
        return fetching.fetch(new Fetching.Question("/api/v1/agencies/" + agency, plain, caller, seat))
                .transform(asked -> judged(asked.succeeded() ? asked.result() : null));
    }

    private static Future<Void> judged(@Nullable Fetched answer) {
        if (answer != null && answer.status() == 404) {
            return Future.failedFuture(Refused.fields(List.of(Fault.at("/agency", "unknown-agency"))));
        }
        return answer != null && answer.status() == 200
                ? Future.succeededFuture()
                : Future.failedFuture(Refused.with(ProblemCode.SERVICE_UNAVAILABLE, "agencies-service"));
    }
}
