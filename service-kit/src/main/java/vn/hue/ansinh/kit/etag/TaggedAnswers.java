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
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers in JSON a tag of their content, and tells a reader who holds it just that. That the instant of which one
 * speaks has gone on is alone nothing new: its tag is weak (RFC 9110, 8.8.1) and made of all the rest, since what the
 * reader holds is still true. A file that streams has no tag, since nobody has seen its end when it begins.
 */
@ApplicationScoped
public class TaggedAnswers {
    private final ObjectMapper json;

    TaggedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo resource) {
        @Nullable Method operation = resource.getResourceMethod();
        boolean hasContent = answer.getStatus() == Response.Status.OK.getStatusCode()
                && !(answer.getEntity() instanceof StreamingOutput);
        if (operation == null || !hasContent) {
            return;
        }
        @Nullable SpeaksAsOf instant = operation.getAnnotation(SpeaksAsOf.class);
        if (instant != null) {
            tell(request, answer, body -> Remainder.tag(body, instant.value()));
        } else if (operation.isAnnotationPresent(TaggedByContent.class)) {
            tell(request, answer, ETags::ofContent);
        }
    }

    private void tell(
            ContainerRequestContext request, ContainerResponseContext answer, Function<byte[], EntityTag> tagOf) {
        byte[] body = written(answer.getEntity());
        EntityTag tag = tagOf.apply(body);
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
