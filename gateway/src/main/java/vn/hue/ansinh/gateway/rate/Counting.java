package vn.hue.ansinh.gateway.rate;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.OwnNetwork;

/**
 * Counts each request once, under the one policy that its headers show: who is signed in by client and agency, everybody
 * else by address, of IPv6 by network. So nobody is refused while the last answer said that something remains.
 */
@ApplicationScoped
public class Counting {
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private final Buckets addresses;
    private final Buckets clients;
    private final Pausing pausing;

    Counting(RateSettings settings, Pausing pausing) {
        this.pausing = pausing;
        addresses = buckets("address", settings.address(), settings);
        clients = buckets("client", settings.client(), settings);
    }

    private static Buckets buckets(String name, long quota, RateSettings settings) {
        return new Buckets(Policy.shared(name, quota, settings), settings.callers(), TimeMeter.SYSTEM_NANOTIME);
    }

    public void address(RoutingContext request, Runnable then) {
        count(request, addresses, OwnNetwork.of(Caller.of(request).address()), then);
    }

    /** Who is refused at the entry, where nobody has asked yet by which name he calls us. */
    public void stranger(RoutingContext request, String address, Runnable then) {
        count(request, addresses, OwnNetwork.of(address), then);
    }

    /** Whether its address may ask once more; nothing is counted by asking this. */
    public boolean hasLeft(RoutingContext request) {
        return addresses.hasLeft(OwnNetwork.of(Caller.of(request).address()));
    }

    /**
     * For one who can be answered at once: what {@code RateLimit} says to him, or nothing if he must be refused. Then
     * nothing is counted.
     *
     * @param address as {@link CountedAs} names it
     */
    public @Nullable String atOnce(String address) {
        Grant grant = addresses.take(address);
        return grant.given() ? grant.header(addresses.policy()) : null;
    }

    public void client(RoutingContext request, String client, Runnable then) {
        count(request, clients, client, then);
    }

    private void count(RoutingContext request, Buckets buckets, String caller, Runnable then) {
        new CountedAs(caller).attachTo(request);
        Grant grant = buckets.take(caller);
        HttpServerResponse response = request.response()
                .putHeader(POLICY, buckets.policyHeader())
                .putHeader(REMAINING, grant.header(buckets.policy()));
        if (grant.given()) {
            then.run();
            return;
        }
        if (buckets.refusesAtOnce(caller)) {
            refuse(request, grant);
        } else {
            pausing.before(request, () -> refuse(request, grant));
        }
    }

    private static void refuse(RoutingContext request, Grant grant) {
        String seconds = String.valueOf(grant.secondsToNext());
        request.response().putHeader(HttpHeaders.RETRY_AFTER, seconds);
        Refusing.refuse(request, ProblemCode.TOO_MANY_REQUESTS, seconds);
    }
}
