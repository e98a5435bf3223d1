package vn.hue.ansinh.kit.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Answers a page with the {@code Link} header that leads to the next one. */
public final class Pages {
    private Pages() {}

    public static Response answer(Page<?> page, UriInfo uriInfo) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.next() != null) {
            URI next = uriInfo.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            answer.link(next, "next");
        }
        return answer.build();
    }
}
