package vn.hue.ansinh.reporting.workbook;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.reporting.report.ReportView;

/** Takes a filled-in form as the first draft on its obligation. */
@Path("/api/v1/obligations/{id}/form/workbook")
@RolesAllowed({REPORTER, APPROVER})
@Consumes(WorkbookResource.XLSX)
@Produces(MediaType.APPLICATION_JSON)
public class FirstUploadResource {
    private final DraftingFromWorkbook drafting;
    private final Idempotency once;

    FirstUploadResource(DraftingFromWorkbook drafting, Idempotency once) {
        this.drafting = drafting;
        this.once = once;
    }

    @POST
    public Response draft(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body) {
        var asked = drafting.draftOf(id, body);
        return once.answer(key, "draftFromWorkbook", asked, () -> {
            ReportView report = drafting.draft(asked);
            return Response.created(UriBuilder.fromPath("/api/v1/reports/{id}").build(report.id()))
                    .tag(report.tag())
                    .entity(report)
                    .build();
        });
    }
}
