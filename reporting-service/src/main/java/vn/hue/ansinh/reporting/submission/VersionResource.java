package vn.hue.ansinh.reporting.submission;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.reporting.receipt.Receipt;

/** Shows what was handed in, and the receipts. */
@Path("/api/v1/reports/{id}/versions")
@RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
public class VersionResource {
    private final ReadingVersions versions;

    VersionResource(ReadingVersions versions) {
        this.versions = versions;
    }

    @GET
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(versions.page(id, request), uri);
    }

    @GET
    @Path("/{number}")
    public VersionView read(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.read(id, number);
    }

    @GET
    @Path("/{number}/difference")
    public Difference difference(
            @PathParam("id") UUID id, @PathParam("number") int number, @QueryParam("from") @Nullable Integer before) {
        return versions.difference(id, number, before);
    }

    @GET
    @Path("/{number}/receipt")
    public Receipt receipt(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.receipt(id, number);
    }
}
