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

    /** The same as a browser writes it, which leaves out the port that is meant anyhow. */
    public String pageOrigin() {
        String usual = scheme.equals("https") ? ":443" : ":80";
        return (authority.endsWith(usual) ? origin().substring(0, origin().length() - usual.length()) : origin())
                .toLowerCase(Locale.ROOT);
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
