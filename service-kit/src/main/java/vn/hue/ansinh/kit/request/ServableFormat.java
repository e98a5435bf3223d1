package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Failure;

/**
 * An operation answers in the formats that it names, else in JSON, and says so to whoever asks for others only. The
 * framework says it only where a format is named, or where the answer is no {@code Response}, and takes {@code q=0} for a
 * wish.
 */
@ApplicationScoped
public class ServableFormat {
    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        @Nullable String asked = request.getHeaderString(HttpHeaders.ACCEPT);
        boolean isWelcome = asked == null
                || asked.equals(MediaType.WILDCARD)
                || formats(resource.getResourceMethod())
                        .anyMatch(format -> AcceptedTypes.take(request.getAcceptableMediaTypes(), format));
        if (!isWelcome) {
            throw Failure.ofStatus(406);
        }
    }

    private static Stream<MediaType> formats(Method operation) {
        Produces named = operation.isAnnotationPresent(Produces.class)
                ? operation.getAnnotation(Produces.class)
                : operation.getDeclaringClass().getAnnotation(Produces.class);
        return named == null
                ? Stream.of(MediaType.APPLICATION_JSON_TYPE)
                : Stream.of(named.value()).map(MediaType::valueOf);
    }
}
