package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * An answer that names no type is JSON. Otherwise the framework would name the type the caller asked for, and a browser
 * could be made to take what people wrote for a page (CWE-79).
 */
@ApplicationScoped
public class AnswersAreJson {

    @ServerResponseFilter
    public void name(ContainerResponseContext answer) {
        if (answer.hasEntity() && answer.getMediaType() == null) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
