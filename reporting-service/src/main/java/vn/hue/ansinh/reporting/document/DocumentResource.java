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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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

    @GET
    @Path("/workbook")
    @Produces(XLSX)
    public Response workbook(@PathParam("id") UUID id) {
        ConsolidationView found = consolidations.toShow(id);
        return answer(found, ProvinceWorkbook.of(found), XLSX, "xlsx");
    }

    /** @param byDeputy whether a deputy signs for the head */
    @GET
    @Path("/document")
    @Produces(DOCX)
    public Response document(@PathParam("id") UUID id, @QueryParam("byDeputy") boolean byDeputy) {
        ConsolidationView found = consolidations.toShow(id);
        return answer(found, Letter.of(found, byDeputy), DOCX, "docx");
    }

    private static Response answer(ConsolidationView found, byte[] file, String type, String ending) {
        ConsolidationLine line = found.line();
        String name = "tong-hop-%s-%s-%d.%s".formatted(line.duty(), line.period(), line.number(), ending);
        return Response.ok(file, type)
                .tag(ETags.of(line.revision()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
