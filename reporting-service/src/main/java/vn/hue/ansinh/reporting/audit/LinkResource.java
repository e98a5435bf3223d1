package vn.hue.ansinh.reporting.audit;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.reporting.trail.Links;

/** Who did what beside the reports. */
@Path("/api/v1/audit/records")
@RolesAllowed({CONSOLIDATOR, LEADER, ADMIN})
public class LinkResource {
    private final Links links;

    LinkResource(Links links) {
        this.links = links;
    }

    @GET
    @Transactional
    public Response list(@BeanParam LinkFilter query, @Context UriInfo uri) {
        List<LinkView> rows = links
                .asked(LinkFilter.WHERE, query.values(), query.page().limitAndOneMore())
                .stream()
                .map(LinkView::of)
                .toList();
        return Pages.answer(Page.of(rows, query.page(), LinkView::sortKey), uri);
    }
}
