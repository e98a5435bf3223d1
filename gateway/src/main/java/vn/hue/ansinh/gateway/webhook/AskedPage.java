package vn.hue.ansinh.gateway.webhook;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Parameters;
import vn.hue.ansinh.request.Cursor;
import vn.hue.ansinh.request.ListName;
import vn.hue.ansinh.request.PageLength;

/**
 * Which page of a list is asked for.
 *
 * @param limit at most how many
 * @param place where the page before ended; empty for the first
 * @param list the list and what it is filtered by: a cursor leads on in no other
 */
record AskedPage(int limit, String place, String list) {

    static AskedPage of(RoutingContext request) {
        int limit = PageLength.of(one(request, PageLength.PARAMETER))
                .orElseThrow(() -> Refused.parameter(PageLength.PARAMETER));
        String list = ListName.of(request.request().path(), Parameters.of(request.request()));
        return new AskedPage(limit, place(one(request, Cursor.PARAMETER), list), list);
    }

    /** Null where it is not said. */
    static @Nullable String one(RoutingContext request, String name) {
        List<String> values = Parameters.of(request.request(), name);
        if (values.size() > 1) {
            throw Refused.parameter(name);
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** The cursor of the page behind this place. */
    String cursor(String behind) {
        return Cursor.of(List.of(behind), list);
    }

    private static String place(@Nullable String cursor, String list) {
        return cursor == null || cursor.isEmpty()
                ? ""
                : Cursor.keys(cursor, 1, list)
                        .orElseThrow(() -> Refused.parameter(Cursor.PARAMETER))
                        .get(0);
    }
}
