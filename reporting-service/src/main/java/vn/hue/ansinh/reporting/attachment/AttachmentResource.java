package vn.hue.ansinh.reporting.attachment;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.reporting.figure.AttachedFile;

/** Gives a file back, to be saved and never to be shown in a page; and takes it out of a draft. */
@Path("/api/v1/reports/{id}/attachments/{file}")
public class AttachmentResource {
    private final ReadingFile reading;
    private final StoredFiles files;
    private final RemovingFile removing;
    private final Idempotency once;

    AttachmentResource(ReadingFile reading, StoredFiles files, RemovingFile removing, Idempotency once) {
        this.reading = reading;
        this.files = files;
        this.removing = removing;
        this.once = once;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response read(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        AttachedFile found = reading.find(id, file);
        StreamingOutput bytes = out -> files.write(file, out);
        return Response.ok(bytes, Disposition.typeOf(found))
                .header(HttpHeaders.CONTENT_LENGTH, found.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(found))
                .header("Repr-Digest", Disposition.digestOf(found))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @DELETE
    @RolesAllowed({REPORTER, APPROVER})
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerIfKeyed(key, "removeAttachment " + id, file, () -> removing.remove(id, file, ifMatch)
                .answer());
    }
}
