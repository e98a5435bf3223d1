package vn.hue.ansinh.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.rate.Counting;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The third stop: a token that is shown must be good, wherever the request goes. Without one the request passes. The body stays paused meanwhile.
 */
@ApplicationScoped
public class CheckingToken {
    private static final Logger LOG = Logger.getLogger(CheckingToken.class);
    private final Identifying identifying;
    private final Counting counting;

    CheckingToken(Identifying identifying, Counting counting) {
        this.identifying = identifying;
        this.counting = counting;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.SIGN_IN).handler(this::check);
    }

    private void check(RoutingContext request) {
        List<String> authorizations = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorizations.isEmpty()) {
            counting.address(request, request::next);
            return;
        }
        Optional<BearerToken> token = BearerToken.in(authorizations);
        // Whose quota is used up is refused whatever his token says, so nobody need look for its key.
        if (token.isPresent() && (identifying.knowsKeyOf(token.get()) || counting.hasLeft(request))) {
            identifying.whoShows(token.get()).onComplete(known -> goOn(request, known));
        } else {
            disbelieve(request);
        }
    }

    /** Who was answered meanwhile, since his body broke off or did not come, is not let on. */
    private void goOn(RoutingContext request, AsyncResult<SecurityIdentity> known) {
        if (request.response().headWritten()) {
            return;
        }
        if (known.succeeded()) {
            let(request, known.result());
        } else {
            refuse(request, known.cause());
        }
    }

    private void let(RoutingContext request, SecurityIdentity identity) {
        Visitor.of(identity).attachTo(request);
        Client client = Client.of(identity);
        client.attachTo(request);
        counting.client(request, client.name(), request::next);
    }

    private void disbelieve(RoutingContext request) {
        counting.address(request, () -> Refusing.refuse(request, ProblemCode.UNAUTHENTICATED));
    }

    private void refuse(RoutingContext request, Throwable failure) {
        ProblemCode code = Doubt.about(failure);
        if (code == ProblemCode.UNAUTHENTICATED) {
            disbelieve(request);
            return;
        }
        // Nobody has looked at it, so it may be made up, and each costs as much as any other request.
        counting.address(request, () -> {
            LOG.warnf(
                    "Request %s: no key to check its token: %s",
                    Mark.of(request).id().value(), failure);
            Refusing.refuse(request, code);
        });
    }
}
