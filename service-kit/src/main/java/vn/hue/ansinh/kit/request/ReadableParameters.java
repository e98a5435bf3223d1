package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.NamesNothing;

/**
 * Reads each parameter in the form that the operation takes it in, before the framework does, whose refusal names none. In
 * a path, what cannot be an id or a number names nothing that there is; in a query it is a slip that has to be told.
 */
@ApplicationScoped
public class ReadableParameters {

    @ServerRequestFilter(priority = Priorities.USER + 2)
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            ParameterForm.of(parameter.getType()).ifPresent(form -> check(parameter, form, request.getUriInfo()));
        }
    }

    private static void check(Parameter parameter, ParameterForm form, UriInfo uri) {
        PathParam inPath = parameter.getAnnotation(PathParam.class);
        if (inPath != null && isOther(form, uri.getPathParameters().getFirst(inPath.value()))) {
            throw new NamesNothing(inPath.value(), form.hint());
        }
        QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
        if (inQuery != null && isOther(form, uri.getQueryParameters().getFirst(inQuery.value()))) {
            throw new InvalidParameter(inQuery.value(), form.hint());
        }
    }

    private static boolean isOther(ParameterForm form, @Nullable String value) {
        return value != null && !form.isOf().test(value);
    }
}
