package vn.hue.ansinh.gateway.request;

import io.vertx.ext.web.RoutingContext;

/** Under whose name a request is counted, and waits where many wait: an application for one agency, or an address. */
public record CountedAs(String name) {
    private static final String KEY = CountedAs.class.getName();

    /** What nobody has counted comes from ourselves. */
    private static final CountedAs NOBODY = new CountedAs("");

    public static CountedAs of(RoutingContext request) {
        CountedAs counted = request.get(KEY);
        return counted == null ? NOBODY : counted;
    }

    public static boolean isOn(RoutingContext request) {
        return request.get(KEY) != null;
    }

    public void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }
}
