package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.hue.ansinh.kit.problem.Failure;

/**
 * Refuses an address with a zero byte in it: nothing of that name can be stored, and the database fails to look. And one
 * with a bare semicolon in its query: the framework takes it for the end of a parameter, and would ask for something else
 * than the caller did. The gateway writes it as {@code %3B}. And one with a slash at its end, which the framework would
 * take for the one without: each thing has one address.
 */
@ApplicationScoped
public class CleanAddress {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Stream<String> values = uri.getQueryParameters().values().stream().flatMap(Collection::stream);
        String query = uri.getRequestUri().getRawQuery();
        if (uri.getPath().endsWith("/")) {
            throw Failure.slashAtTheEnd();
        }
        if (query != null && query.indexOf(';') >= 0) {
            throw Failure.bareSemicolon();
        }
        if (Stream.concat(values, Stream.of(uri.getPath())).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw Failure.unreadableParameter();
        }
    }
}
