package vn.hue.ansinh.kit.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.hue.ansinh.kit.problem.Problem;

/** Sees each problem on its way out, when what was begun has been taken back. */
@ApplicationScoped
public class RefusalFilter {
    private final NotingRefusals refusals;

    RefusalFilter(NotingRefusals refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public void see(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem) {
            refusals.note(asked.getMethod(), problem);
        }
    }
}
