package vn.hue.ansinh.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever asks which methods an address takes is told just these; the framework adds those of all addresses below. */
@ApplicationScoped
public class AskedMethods {

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && answer.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, AllowedMethods.here());
        }
    }
}
