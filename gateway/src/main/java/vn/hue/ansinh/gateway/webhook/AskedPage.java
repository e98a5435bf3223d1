package vn.hue.ansinh.gateway.webhook;

import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Parameters;

/**
 * Which page of a list is asked for.
 *
 * @param limit at most how many
 * @param place where the page before ended; empty for the first
 * @param list the list and what it is filtered by: a cursor leads on in no other
 */
record AskedPage(int limit, String place, String list) {
    private static final String USUAL = "100";
    private static final String LIMITS = "[1-9][0-9]?|[1-4][0-9]{2}|500";
    private static final int SEAL_BYTES = 8;
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";

    static AskedPage of(RoutingContext request) {
        String limit = one(request, LIMIT, USUAL);
        if (!limit.matches(LIMITS)) {
            throw Refused.parameter(LIMIT);
        }
        String list = list(request);
        return new AskedPage(Integer.parseInt(limit), place(one(request, CURSOR, ""), list), list);
    }

    static String one(RoutingContext request, String name, String otherwise) {
        List<String> values = Parameters.of(request.request(), name);
        if (values.size() > 1) {
            throw Refused.parameter(name);
        }
        return values.isEmpty() ? otherwise : values.get(0);
    }

    /** The cursor of the page behind this place, sealed so that it is refused when it was cut or led elsewhere. */
    String cursor(String behind) {
        return sealed(behind, list);
    }

    private static String list(RoutingContext request) {
        return new TreeMap<>(Parameters.of(request.request()))
                .entrySet().stream()
                        .filter(parameter -> !List.of(CURSOR, LIMIT).contains(parameter.getKey()))
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", request.request().path() + "?", ""));
    }

    private static String place(String cursor, String list) {
        String place = cursor.substring(0, Math.max(0, cursor.lastIndexOf('.')));
        if (!cursor.isEmpty() && !sealed(place, list).equals(cursor)) {
            throw Refused.parameter(CURSOR);
        }
        return place;
    }

    private static String sealed(String place, String list) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] seal = digest.digest((list + '\n' + place).getBytes(StandardCharsets.UTF_8));
            return place + "." + HexFormat.of().formatHex(seal, 0, SEAL_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
