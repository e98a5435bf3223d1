package vn.hue.ansinh.indicators.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyArea;
import vn.hue.ansinh.indicators.progress.Outlooks;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.kit.etag.ETags;

/** One policy area for apps, by its number in the plan. */
@Path("/public/v1/areas/{number}")
@PermitAll
public class PublicAreaResource {
    private final PublicPlans plans;
    private final Outlooks outlooks;
    private final Publishing publishing;
    private final ContentTag tags;

    PublicAreaResource(PublicPlans plans, Outlooks outlooks, Publishing publishing, ContentTag tags) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.publishing = publishing;
        this.tags = tags;
    }

    @GET
    @Transactional
    public Response read(@PathParam("number") String number, @BeanParam PublicQuery query, Request request) {
        Plan plan = plans.asked(query.plan());
        PolicyArea area = plans.area(plan, number);
        PublicArea view = publishing.area(area, outlooks.ofPlan(plan.code(), area.code()), query.language());
        return ETags.cachedByAll(request, tags.of(view), view);
    }
}
