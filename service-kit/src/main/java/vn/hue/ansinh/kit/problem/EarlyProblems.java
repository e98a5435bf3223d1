package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.request.RequestMarking;
import vn.hue.ansinh.kit.request.RequestTelling;

/** What is refused before an operation is reached: a token that does not hold, a body over the limit. */
@ApplicationScoped
class EarlyProblems {
    private static final Logger LOG = Logger.getLogger(EarlyProblems.class);

    private final ObjectMapper json;

    EarlyProblems(ObjectMapper json) {
        this.json = json;
    }

    void answer(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        Refusal refusal = meaning(context);
        RequestTelling.refused(context, refusal.code());
        Locale locale = Problems.locale(context);
        context.response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", Problems.TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Vary", "Accept-Language");
        if (refusal.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        if (refusal.status() == 503) {
            context.response().putHeader("Retry-After", Problems.RETRY_AFTER);
        }
        if (refusal instanceof BodyNotTaken body && body.isPacked()) {
            context.response().putHeader("Accept-Encoding", "identity");
        }
        context.response()
                .end(body(Problem.of(refusal, locale, context.normalizedPath(), RequestMarking.idOf(context))));
    }

    private static Refusal meaning(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof AuthenticationException) {
            return Problems.ofAuthentication(failure);
        }
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (context.statusCode() < 400 || context.statusCode() >= 500) {
            LOG.errorf(failure, "Request %s failed early", RequestMarking.idOf(context));
            return Failure.internal();
        }
        return Failure.ofStatus(context.statusCode());
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
