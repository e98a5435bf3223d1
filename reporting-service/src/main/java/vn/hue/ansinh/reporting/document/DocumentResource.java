package vn.hue.ansinh.reporting.document;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.reporting.consolidation.ConsolidationLine;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Consolidations;

/** Gives consolidations as files; made when asked for, from what is pinned. */
@Path("/api/v1/consolidations/{id}")
@RolesAllowed({CONSOLIDATOR, LEADER, MONITOR, ADMIN})
public class DocumentResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Consolidations consolidations;

    DocumentResource(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    /** Another one with each release that writes the same facts otherwise: what was fetched before it is not the same. */
    private static final int LAYOUT = 3;

    private record Kind(String type, String ending) {}

    @GET
    @Path("/workbook")
    @Produces(XLSX)
    public Response workbook(@PathParam("id") UUID id, @Context Request request) {
        ConsolidationView found = consolidations.toShow(id);
        return answer(request, found.line(), new Kind(XLSX, "xlsx"), () -> ProvinceWorkbook.of(found));
    }

    /** @param byDeputy whether a deputy signs for the head */
    @GET
    @Path("/document")
    @Produces(DOCX)
    public Response document(
            @PathParam("id") UUID id, @QueryParam("byDeputy") boolean byDeputy, @Context Request request) {
        ConsolidationView found = consolidations.toShow(id);
        return answer(request, found.line(), new Kind(DOCX, "docx"), () -> Letter.of(found, byDeputy));
    }

    private static Response answer(Request request, ConsolidationLine line, Kind kind, Supplier<byte[]> file) {
        EntityTag tag = new EntityTag("v%d-%d".formatted(line.revision(), LAYOUT));
        Response.@Nullable ResponseBuilder unchanged = ETags.unchanged(request, tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String name = "tong-hop-%s-%s-%d.%s".formatted(line.duty(), line.period(), line.number(), kind.ending());
        return Response.ok(file.get(), kind.type())
                .tag(tag)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
