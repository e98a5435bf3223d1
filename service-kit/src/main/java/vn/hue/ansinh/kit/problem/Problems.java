package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.hue.ansinh.kit.etag.VersionConflict;
import vn.hue.ansinh.kit.request.RequestMarking;
import vn.hue.ansinh.kit.request.RequestTelling;
import vn.hue.ansinh.request.Language;

/** The one problem mapper: whatever flies out of an operation leaves here as problem+json. */
@ApplicationScoped
public class Problems {
    public static final String TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(Problems.class);
    static final String RETRY_AFTER = "5";
    /** For the door, which tells nobody: a full room is no illness. */
    static final String CODE = "X-Problem-Code";

    @ServerExceptionMapper
    public Response refused(Refusal refusal, RoutingContext context) {
        Locale locale = locale(context);
        RequestTelling.reached(context);
        RequestTelling.refused(context, refusal.code());
        Problem problem = Problem.of(refusal, locale, context.normalizedPath(), RequestMarking.idOf(context));
        Response.ResponseBuilder answer = Response.status(refusal.status())
                .type(TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (refusal.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal.status() == 405) {
            answer.header(HttpHeaders.ALLOW, AllowedMethods.here());
        }
        if (refusal.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).header(CODE, refusal.code());
        }
        return answer.build();
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException violations, RoutingContext context) {
        return refused(Violations.of(violations), context);
    }

    @ServerExceptionMapper({UnauthorizedException.class})
    public Response unauthorized(RoutingContext context) {
        return refused(Failure.unauthenticated(), context);
    }

    // A token that does not hold; thrown before the operation, and on public ones too.
    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException failure, RoutingContext context) {
        return refused(ofAuthentication(failure), context);
    }

    static Refusal ofAuthentication(Throwable failure) {
        boolean away = Trouble.within(failure, OIDCException.class).isPresent()
                || Trouble.within(failure, IOException.class).isPresent();
        return away ? Failure.signInUnavailable() : Failure.unauthenticated();
    }

    @ServerExceptionMapper({ForbiddenException.class})
    public Response forbidden(RoutingContext context) {
        return refused(Failure.forbidden(), context);
    }

    // Named beside its parent, because the framework brings a mapper of its own for just this type.
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException trouble, RoutingContext context) {
        return refused(JsonTrouble.of(trouble), context);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException trouble, RoutingContext context) {
        return refused(JsonTrouble.of(trouble), context);
    }

    @ServerExceptionMapper
    public Response refusedByHttp(WebApplicationException refusal, RoutingContext context) {
        return Trouble.within(refusal, JsonProcessingException.class)
                .map(trouble -> refused(JsonTrouble.of(trouble), context))
                .orElseGet(() -> refused(ofHttp(refusal), context));
    }

    private static Refusal ofHttp(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status == 415) {
            return BodyNotTaken.otherThan(AllowedMethods.typesHere());
        }
        // Only a parameter that could not be converted makes the framework say "not found" for a reason.
        boolean unread = refusal.getCause() != null && (status == 404 || status == 400);
        return unread ? Failure.unreadableParameter() : Failure.ofStatus(isOfTheMethod(status) ? 405 : status);
    }

    // Below a collection the framework looks on for another address, and so calls one that takes other methods none at
    // all.
    private static boolean isOfTheMethod(int status) {
        return status == 404 && !AllowedMethods.here().isEmpty();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, RoutingContext context) {
        return refused(meaning(failure, context), context);
    }

    private static Refusal meaning(Throwable failure, RoutingContext context) {
        if (Trouble.within(failure, OptimisticLockException.class).isPresent()) {
            return new VersionConflict();
        }
        var own = Trouble.within(failure, Refusal.class);
        // A body that cannot be read comes unwrapped; within another failure it was JSON of our own.
        if (own.isPresent()
                && Trouble.within(failure, JsonProcessingException.class).isEmpty()) {
            return own.get();
        }
        if (Trouble.passes(failure)) {
            LOG.warnf("The database is away: %s", failure);
            return Failure.databaseUnavailable();
        }
        if (Trouble.within(failure, OIDCException.class).isPresent()) {
            return Failure.signInUnavailable();
        }
        if (Trouble.isOfTheLine(failure)) {
            LOG.debugf(failure, "Request %s broke off", RequestMarking.idOf(context));
            return Failure.bodyLate();
        }
        LOG.errorf(failure, "Request %s failed", RequestMarking.idOf(context));
        return Failure.internal();
    }

    static Locale locale(RoutingContext context) {
        return Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
