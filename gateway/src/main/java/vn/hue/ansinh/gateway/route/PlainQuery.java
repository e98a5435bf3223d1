package vn.hue.ansinh.gateway.route;

import org.jspecify.annotations.Nullable;

/**
 * The query of an address as every service reads it. A semicolon is part of a value (WHATWG URL, 5.1), and breakdowns are
 * written with it; the services' framework still takes it for the end of a parameter, as HTML 4 did, and would ask for
 * something else than the caller did.
 */
public final class PlainQuery {
    private PlainQuery() {}

    public static @Nullable String of(@Nullable String query) {
        return query == null ? null : query.replace(";", "%3B");
    }

    /** The same of a whole address. */
    static String in(String uri) {
        int question = uri.indexOf('?');
        return question < 0
                ? uri
                : uri.substring(0, question) + uri.substring(question).replace(";", "%3B");
    }
}
