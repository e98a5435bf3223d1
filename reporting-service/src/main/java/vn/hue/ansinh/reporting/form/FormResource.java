package vn.hue.ansinh.reporting.form;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;

/** Shows what is to be filled in; what stands in a draft only its own agency sees. */
@Path("/api/v1/obligations/{id}/form")
public class FormResource {
    private final Obligations obligations;
    private final Forms forms;
    private final Caller caller;

    FormResource(Obligations obligations, Forms forms, Caller caller) {
        this.obligations = obligations;
        this.forms = forms;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER})
    @Transactional
    public FormView read(@PathParam("id") String id) {
        Obligation obligation =
                obligations.find(id).orElseThrow(() -> new NotFound(Text.of("nghĩa vụ", "obligation"), id));
        caller.mustBeOf(obligation.agency());
        return forms.of(obligation);
    }
}
