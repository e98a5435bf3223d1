package vn.hue.ansinh.gateway.entry;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.rate.Counting;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.Proxies;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Those who are refused before anybody has asked who they are. They are counted by their address, so that who sends
 * nothing but what cannot be read is slowed like everybody else who floods. Behind a proxy a head that cannot be read
 * names nobody; it is not counted, or one sender of such would use up the quota of all whom the proxy does not name.
 */
@ApplicationScoped
public class Strangers {
    private final Proxies proxies;
    private final Counting counting;

    Strangers(Proxies proxies, Counting counting) {
        this.proxies = proxies;
        this.counting = counting;
    }

    /** The server refuses some before any stop has seen them. */
    void stand(@Observes Router router) {
        router.route().order(Stops.STRANGERS).failureHandler(request -> count(request, request::next));
    }

    /** Who asks before anybody wants to know who he is. */
    void count(RoutingContext request, Runnable then) {
        if (CountedAs.isOn(request) || proxies.hideWhoSent(request.request())) {
            then.run();
        } else {
            counting.stranger(request, proxies.addressOf(request.request()), then);
        }
    }

    Caller callerOf(RoutingContext request) {
        return proxies.callerOf(request.request());
    }

    void refuse(RoutingContext request, ProblemCode code, Object... names) {
        if (proxies.hideWhoSent(request.request())) {
            Refusing.refuse(request, code, names);
        } else {
            counting.stranger(
                    request, proxies.addressOf(request.request()), () -> Refusing.refuse(request, code, names));
        }
    }
}
