package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Failure;

/**
 * An operation that names no format answers in JSON, and says so to whoever asks for another. The framework says it only
 * where a format is named, or where the answer is no {@code Response}.
 */
@ApplicationScoped
public class ServableFormat {
    private static final String ANYTHING = "*/*";

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        @Nullable String asked = request.getHeaderString(HttpHeaders.ACCEPT);
        boolean isWelcome = asked == null
                || asked.contains(ANYTHING)
                || asked.contains(MediaType.APPLICATION_JSON)
                || namesItsFormats(resource.getResourceMethod())
                || request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        if (!isWelcome) {
            throw Failure.ofStatus(406);
        }
    }

    private static boolean namesItsFormats(Method operation) {
        return operation.isAnnotationPresent(Produces.class)
                || operation.getDeclaringClass().isAnnotationPresent(Produces.class);
    }
}
