package vn.hue.ansinh.gateway.request;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The formats that a caller names; one who names them so that nobody can read it names none (RFC 9110, 12.5.1). */
public final class Accepted {
    private Accepted() {}

    public static List<MIMEHeader> by(RoutingContext request) {
        try {
            List<MIMEHeader> formats = request.parsedHeaders().accept();
            // Only who is asked for its weight reads itself.
            formats.forEach(MIMEHeader::weight);
            return formats;
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }
}
