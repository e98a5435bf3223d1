package vn.hue.ansinh.gateway.route;

import io.vertx.ext.web.RoutingContext;

/** That all of a request has been given to a service, which may have carried it out whatever becomes of the answer. */
public final class HandedOver {
    private static final String KEY = HandedOver.class.getName();

    private HandedOver() {}

    static void note(RoutingContext request) {
        request.put(KEY, true);
    }

    public static boolean isNotedOn(RoutingContext request) {
        return request.get(KEY) != null;
    }
}
