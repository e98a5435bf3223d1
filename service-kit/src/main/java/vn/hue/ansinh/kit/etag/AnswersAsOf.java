package vn.hue.ansinh.kit.etag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * That the instant of which an answer speaks has gone on is alone nothing new: its tag is weak (RFC 9110, 8.8.1) and made
 * of all the rest, so a reader who holds an older one, which is still true, is told just that.
 */
@ApplicationScoped
public class AnswersAsOf {
    private final ObjectMapper json;

    AnswersAsOf(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo resource) {
        @Nullable Method operation = resource.getResourceMethod();
        @Nullable SpeaksAsOf instant = operation == null ? null : operation.getAnnotation(SpeaksAsOf.class);
        if (instant == null || answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        byte[] body = written(answer.getEntity());
        EntityTag tag = Remainder.tag(body, instant.value());
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (ETags.unchanged(request.getRequest(), tag) == null) {
            answer.setEntity(body);
        } else {
            answer.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            answer.setEntity(null);
        }
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
