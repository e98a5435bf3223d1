package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.hue.ansinh.kit.problem.Failure;

/** Refuses an address with a zero byte in it: nothing of that name can be stored, and the database fails to look. */
@ApplicationScoped
public class CleanAddress {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Stream<String> values = uri.getQueryParameters().values().stream().flatMap(Collection::stream);
        if (Stream.concat(values, Stream.of(uri.getPath())).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw Failure.unreadableParameter();
        }
    }
}
