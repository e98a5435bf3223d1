package vn.hue.ansinh.indicators.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.progress.Outlooks;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.kit.etag.ETags;

/** The whole plan for apps. */
@Path("/public/v1/summary")
@PermitAll
public class PublicSummaryResource {
    private final PublicPlans plans;
    private final Outlooks outlooks;
    private final Publishing publishing;
    private final ContentTag tags;

    PublicSummaryResource(PublicPlans plans, Outlooks outlooks, Publishing publishing, ContentTag tags) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.publishing = publishing;
        this.tags = tags;
    }

    @GET
    @Transactional
    public Response read(@BeanParam PublicQuery query, Request request) {
        Plan plan = plans.asked(query.plan());
        PublicSummary view =
                publishing.summary(plan, plans.areas(plan), outlooks.ofPlan(plan.code(), ""), query.language());
        return ETags.cachedByAll(request, tags.of(view), view);
    }
}
