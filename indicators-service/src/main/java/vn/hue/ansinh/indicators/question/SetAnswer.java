package vn.hue.ansinh.indicators.question;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/**
 * What a reader sees after something was set.
 *
 * @param tag of the view, as {@link ContentTag} makes it
 */
public record SetAnswer<V>(boolean created, V view, String tag) {

    public Response response() {
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .entity(view)
                .tag(new EntityTag(tag))
                .build();
    }
}
