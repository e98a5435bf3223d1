package vn.hue.ansinh.reporting.workbook;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.form.Forms;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.report.Reports;

/** Gives the form of an obligation as a workbook. */
@Path("/api/v1/obligations/{id}/form/workbook")
@RolesAllowed({REPORTER, APPROVER})
public class WorkbookResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Obligations obligations;
    private final Forms forms;
    private final Reports reports;
    private final Caller caller;

    WorkbookResource(Obligations obligations, Forms forms, Reports reports, Caller caller) {
        this.obligations = obligations;
        this.forms = forms;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Produces(XLSX)
    @Transactional
    public Response read(@PathParam("id") String id) {
        Obligation obligation =
                obligations.find(id).orElseThrow(() -> new NotFound(Text.of("nghĩa vụ", "obligation"), id));
        caller.mustBeOf(obligation.agency());
        return Response.ok(FormBook.of(forms.of(obligation), soFar(obligation)), XLSX)
                .header("Content-Disposition", "attachment; filename=\"bieu-mau-" + obligation.id() + ".xlsx\"")
                .build();
    }

    private SoFar soFar(Obligation obligation) {
        return obligation.report() == null
                ? SoFar.NOTHING
                : new SoFar(reports.toRead(obligation.report()).content());
    }
}
