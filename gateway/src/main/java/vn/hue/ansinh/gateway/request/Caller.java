package vn.hue.ansinh.gateway.request;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Where a request comes from, and the address of ours it was sent to: {@code https}, {@code ansinh.example:8443}. */
public record Caller(String address, String scheme, String authority) {
    private static final String KEY = Caller.class.getName();

    public static Caller of(RoutingContext request) {
        return request.get(KEY);
    }

    public void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }

    /** What our links begin with, for this caller. */
    public String origin() {
        return scheme + "://" + authority;
    }

    public String host() {
        int port = authority.length();
        while (port > 0 && authority.charAt(port - 1) >= '0' && authority.charAt(port - 1) <= '9') {
            port--;
        }
        boolean isNamed = port > 0 && port < authority.length() && authority.charAt(port - 1) == ':';
        return (isNamed ? authority.substring(0, port - 1) : authority).toLowerCase(Locale.ROOT);
    }
}
