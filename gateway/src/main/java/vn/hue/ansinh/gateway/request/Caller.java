package vn.hue.ansinh.gateway.request;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a request comes from, and the address of ours it was sent to: {@code https}, {@code ansinh.example:8443}. */
public record Caller(String address, String scheme, String authority) {
    private static final String KEY = Caller.class.getName();
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");

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
        return PORT.matcher(authority).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
