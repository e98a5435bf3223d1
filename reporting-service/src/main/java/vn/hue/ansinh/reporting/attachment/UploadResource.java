package vn.hue.ansinh.reporting.attachment;

import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.once.Idempotency;

/** Takes a file in. What it is its bytes say, so that the sender need not. */
@Path("/api/v1/reports/{id}/attachments")
public class UploadResource {
    private final ReadingFile reading;
    private final ReceivingFile receiving;
    private final AttachingFile attaching;
    private final Idempotency once;

    UploadResource(ReadingFile reading, ReceivingFile receiving, AttachingFile attaching, Idempotency once) {
        this.reading = reading;
        this.receiving = receiving;
        this.attaching = attaching;
        this.once = once;
    }

    @POST
    @RolesAllowed({REPORTER, APPROVER})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @Nullable String name,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        reading.mustBeTheirs(id);
        try (ReceivingFile.Cleared cleared = receiving.receive(FileName.of(name), body)) {
            return once.answer(key, "attachFile " + id, cleared.upload().as(cleared.name()), () -> {
                AttachingFile.Attached attached = attaching.attach(id, cleared);
                return ETags.created(
                        uri, attached.file().id(), attached.report().tag(), attached.report());
            });
        }
    }
}
