package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import vn.hue.ansinh.kit.request.RequestMarking;

/** What is refused before an operation is reached: a token that does not hold, a body over the limit. */
@ApplicationScoped
class EarlyProblems {
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
        Locale locale = Problems.locale(context);
        context.response()
                .setStatusCode(refusal.status())
                .putHeader("Content-Type", Problems.TYPE)
                .putHeader("Content-Language", locale.getLanguage());
        if (refusal.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        context.response()
                .end(body(Problem.of(refusal, locale, context.normalizedPath(), RequestMarking.idOf(context))));
    }

    private static Refusal meaning(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof AuthenticationException) {
            return Trouble.within(failure, java.net.ConnectException.class).isPresent()
                    ? Failure.signInUnavailable()
                    : Failure.unauthenticated();
        }
        return Failure.ofStatus(context.statusCode() < 400 ? 500 : context.statusCode());
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
