package vn.hue.ansinh.reporting.workbook;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;

/** Takes a filled-in form in place of what is written so far. */
@Path("/api/v1/reports/{id}/workbook")
@RolesAllowed({REPORTER, APPROVER})
@Consumes(WorkbookResource.XLSX)
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {
    private final DraftingFromWorkbook drafting;
    private final Idempotency once;

    UploadResource(DraftingFromWorkbook drafting, Idempotency once) {
        this.drafting = drafting;
        this.once = once;
    }

    @PUT
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body) {
        var asked = drafting.rewritingOf(id, body);
        return once.answerIfKeyed(key, "rewriteFromWorkbook " + id, asked, () -> drafting.rewrite(id, ifMatch, asked)
                .answer());
    }
}
