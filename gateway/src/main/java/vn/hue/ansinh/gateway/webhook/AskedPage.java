package vn.hue.ansinh.gateway.webhook;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Parameters;

/** Which page of a list is asked for: at most how many, and behind which cursor, empty for the first. */
record AskedPage(int limit, String cursor) {
    private static final String USUAL = "100";
    private static final String LIMITS = "[1-9][0-9]?|[1-4][0-9]{2}|500";

    static AskedPage of(RoutingContext request) {
        String limit = one(request, "limit", USUAL);
        if (!limit.matches(LIMITS)) {
            throw Refused.parameter("limit");
        }
        return new AskedPage(Integer.parseInt(limit), one(request, "cursor", ""));
    }

    static String one(RoutingContext request, String name, String otherwise) {
        List<String> values = Parameters.of(request.request(), name);
        if (values.size() > 1) {
            throw Refused.parameter(name);
        }
        return values.isEmpty() ? otherwise : values.get(0);
    }
}
