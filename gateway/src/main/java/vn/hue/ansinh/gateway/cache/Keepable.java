package vn.hue.ansinh.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.contract.Operations;
import vn.hue.ansinh.gateway.route.Fetching;
import vn.hue.ansinh.gateway.route.HandedOver;

/** Which requests may be answered from a copy: reads of public facts that nobody signs. */
@ApplicationScoped
class Keepable {
    private final Set<String> kept;
    private final Set<String> briefly;
    private final Operations operations;
    private final Fetching fetching;
    private final States states;

    Keepable(CacheSettings settings, Operations operations, Fetching fetching, States states) {
        this.briefly = Set.copyOf(settings.briefly().orElse(List.of()));
        this.kept = Stream.concat(settings.operations().stream().flatMap(List::stream), briefly.stream())
                .collect(Collectors.toUnmodifiableSet());
        this.operations = operations;
        this.fetching = fetching;
        this.states = states;
        List<String> known = operations.all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> operation.id())
                .toList();
        if (!known.containsAll(kept)) {
            throw new IllegalStateException("ansinh.cache names more than reads of the contract: " + kept);
        }
    }

    /** The service whose answer may be kept, or nothing. */
    @Nullable
    String serviceOf(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (!isRead(asked.method())) {
            noteChange(request);
            return null;
        }
        if (kept.isEmpty() || isSpecial(asked.headers())) {
            return null;
        }
        return operations
                .of(request)
                .filter(operation -> kept.contains(operation.id()))
                .flatMap(operation -> fetching.serviceOf(asked.path()))
                .orElse(null);
    }

    /** Whether a copy that is not fresh may be shown while its service is slow or fails. */
    boolean mayGrowOld(RoutingContext request) {
        return operations
                .of(request)
                .filter(operation -> !briefly.contains(operation.id()))
                .isPresent();
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Signed or with a body: an answer to this caller alone. Who asks for a range gets the whole (RFC 9110, 14.2). */
    private static boolean isSpecial(MultiMap headers) {
        return headers.contains(HttpHeaders.AUTHORIZATION)
                || headers.contains(HttpHeaders.CONTENT_LENGTH)
                        && !headers.contains(HttpHeaders.CONTENT_LENGTH, "0", false)
                || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /**
     * Who changes something sees it when he reads again: at the latest with the answer, its copies are out of date. Who
     * hangs up before it may have changed something all the same. Only who may change something has come so far.
     */
    private void noteChange(RoutingContext request) {
        operations
                .of(request)
                .flatMap(change -> fetching.serviceOf(request.request().path()))
                .ifPresent(service -> {
                    request.addHeadersEndHandler(answering -> {
                        if (mayHaveChanged(request)) {
                            states.changed(service);
                        }
                    });
                    request.addEndHandler(ended -> {
                        if (ended.failed() && HandedOver.isNotedOn(request)) {
                            states.changed(service);
                        }
                    });
                });
    }

    /** What was refused, or never came to its service, changed nothing; otherwise nonsense could make all copies old. */
    private static boolean mayHaveChanged(RoutingContext request) {
        int status = request.response().getStatusCode();
        return status < 400 || status >= 500 && HandedOver.isNotedOn(request);
    }

    void refuse(RoutingContext request, Throwable failure) {
        fetching.refuse(request, failure);
    }
}
