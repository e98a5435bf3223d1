package vn.hue.ansinh.gateway.request;

import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells who calls: the other end of the connection, or, if that is a trusted proxy, whom it names. Names are read from
 * the nearest proxy outwards and only as long as each is trusted, since the far end of the list is the caller's to write.
 */
@ApplicationScoped
public class Proxies {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private final Networks trusted;

    Proxies(DoorSettings settings) {
        trusted = Networks.of(settings.trustedProxies().orElse(List.of()));
    }

    public Caller callerOf(HttpServerRequest request) {
        String authority = request.authority().toString();
        if (!trusted.include(nearest(request))) {
            return new Caller(nearest(request), request.scheme(), authority);
        }
        MultiMap headers = request.headers();
        String scheme = last(headers, "X-Forwarded-Proto", request.scheme());
        return new Caller(
                addressOf(request),
                SCHEMES.contains(scheme) ? scheme : request.scheme(),
                last(headers, "X-Forwarded-Host", authority));
    }

    /** Also of a request whose head cannot be read. */
    public String addressOf(HttpServerRequest request) {
        String nearest = nearest(request);
        return trusted.include(nearest) ? farthest(nearest, request.headers().getAll("X-Forwarded-For")) : nearest;
    }

    /** A trusted proxy stands before him and says nothing of him that can be read. */
    public boolean hideWhoSent(HttpServerRequest request) {
        return trusted.include(addressOf(request));
    }

    /** Whether it comes from the caller himself, so that nobody is believed but the connection. */
    public boolean isDirect(HttpServerRequest request) {
        return !trusted.include(nearest(request));
    }

    private static String nearest(HttpServerRequest request) {
        return withoutZone(request.remoteAddress().hostAddress());
    }

    private String farthest(String nearest, List<String> lists) {
        String known = nearest;
        List<String> hops = lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .toList();
        for (int hop = hops.size() - 1; hop >= 0 && trusted.include(known); hop--) {
            String next = withoutZone(hops.get(hop).strip());
            if (!NetUtil.isValidIpV4Address(next) && !NetUtil.isValidIpV6Address(next)) {
                break;
            }
            known = next;
        }
        return known;
    }

    /** Which card of a machine an address is reached by says nothing of whose it is, and not everybody reads it. */
    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    private static String last(MultiMap headers, String name, String otherwise) {
        List<String> values = headers.getAll(name);
        if (values.isEmpty()) {
            return otherwise;
        }
        String line = values.get(values.size() - 1);
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }
}
