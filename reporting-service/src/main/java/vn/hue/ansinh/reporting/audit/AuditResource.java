package vn.hue.ansinh.reporting.audit;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.reporting.trail.Trail;

/** Who did what to which report, and the proof that the record is whole. */
@Path("/api/v1/audit")
@RolesAllowed({CONSOLIDATOR, LEADER, ADMIN})
public class AuditResource {
    private final Trail trail;
    private final CheckingAudit checking;

    AuditResource(Trail trail, CheckingAudit checking) {
        this.trail = trail;
        this.checking = checking;
    }

    @GET
    @Transactional
    public Response list(@BeanParam AuditFilter query, @Context UriInfo uri) {
        List<EntryView> rows = trail
                .asked(AuditFilter.WHERE, query.values(), query.page().limitAndOneMore())
                .stream()
                .map(EntryView::of)
                .toList();
        return Pages.answer(Page.of(rows, query.page(), EntryView::sortKey), uri);
    }

    @GET
    @Path("/check")
    public CheckingAudit.Outcome check(@QueryParam("report") @Nullable UUID report) {
        return checking.check(report);
    }
}
