package vn.hue.ansinh.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Accepted;
import vn.hue.ansinh.gateway.request.Parameters;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.request.Meant;

/**
 * The fifth stop: a question is answered only if the contract knows all of it. A parameter with a slip in its name, or
 * without a value, would otherwise be passed over, and the answer be one to another question; and copies of it would be
 * made for every name that anybody makes up. The services decide again.
 */
@ApplicationScoped
public class Understanding {
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern NAMELESS = Pattern.compile("(^|&)=");
    private static final String KEY = "Idempotency-Key";
    private static final String ANYTHING = "*/*";
    private final Operations operations;

    Understanding(Operations operations) {
        this.operations = operations;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.QUESTION).handler(this::read);
    }

    private void read(RoutingContext request) {
        fault(request).ifPresentOrElse(refused -> Refusing.refuse(request, refused), request::next);
    }

    private Optional<Refused> fault(RoutingContext request) {
        String path = request.request().path();
        if (path.endsWith("/") && isOperationWithoutItsSlash(path)) {
            return Optional.of(Refused.slashAtTheEnd());
        }
        return operations.of(request).filter(operation -> !operation.isPaper()).flatMap(operation -> faultOfQuery(
                        request.request(), operation)
                .or(() -> faultOfKey(request.request()))
                .or(() -> faultOfFormat(request, operation.promise())));
    }

    /** Of two keys one would be passed over, and which one the caller could not know. */
    private static Optional<Refused> faultOfKey(HttpServerRequest asked) {
        return asked.headers().getAll(KEY).size() > 1 ? Optional.of(Refused.repeatedParameter(KEY)) : Optional.empty();
    }

    private boolean isOperationWithoutItsSlash(String path) {
        return !operations.methodsAt(path.substring(0, path.length() - 1)).isEmpty();
    }

    private static Optional<Refused> faultOfQuery(HttpServerRequest asked, Operation operation) {
        String query = asked.query();
        if (query != null && NAMELESS.matcher(query).find()) {
            // Whoever takes it apart passes it over.
            return Optional.of(unknown("=", operation));
        }
        return query == null || query.isEmpty()
                ? Optional.empty()
                : Parameters.of(asked).entrySet().stream()
                        .flatMap(parameter -> fault(parameter.getKey(), parameter.getValue(), operation).stream())
                        .findFirst();
    }

    private static Optional<Refused> fault(String name, List<String> values, Operation operation) {
        Parameter known = operation.promise().query().get(name);
        return known == null ? Optional.of(unknown(name, operation)) : known.fault(name, values);
    }

    private static Refused unknown(String name, Operation operation) {
        List<String> known = List.copyOf(operation.promise().query().keySet());
        String shown = name.codePoints()
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Refused.unknownParameter(shown, known, Meant.by(name, known));
    }

    /** Nearly all take anything, or JSON, and are not read further. */
    private static Optional<Refused> faultOfFormat(RoutingContext request, Promise promise) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        boolean isWelcome = accept == null
                || accept.isBlank()
                || accept.equals(ANYTHING)
                || promise.formats().contains(accept)
                || promise.suits(Accepted.by(request));
        return isWelcome ? Optional.empty() : Optional.of(Refused.otherFormats(promise.formats()));
    }
}
