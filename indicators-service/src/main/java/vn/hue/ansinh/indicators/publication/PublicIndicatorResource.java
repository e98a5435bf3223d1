package vn.hue.ansinh.indicators.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.progress.Outlooks;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.kit.etag.ETags;

/** One indicator for apps. */
@Path("/public/v1/indicators/{code}")
@PermitAll
public class PublicIndicatorResource {
    private final Indicators indicators;
    private final Outlooks outlooks;
    private final PublishingIndicator publishing;
    private final ContentTag tags;

    PublicIndicatorResource(Indicators indicators, Outlooks outlooks, PublishingIndicator publishing, ContentTag tags) {
        this.indicators = indicators;
        this.outlooks = outlooks;
        this.publishing = publishing;
        this.tags = tags;
    }

    @GET
    @Transactional
    public Response read(@PathParam("code") String code, @BeanParam SpokenQuery query, Request request) {
        Indicator indicator = indicators.get(code);
        Outlook outlook = outlooks.of(List.of(indicator)).stream().findFirst().orElseThrow(() -> outlooks.firstComing(
                        indicator)
                .map(day -> NoWayToATarget.until(day, indicator.code()))
                .orElseGet(() -> new NoWayToATarget(indicator.code())));
        PublicIndicator view = publishing.view(outlook, query.language());
        return ETags.cachedByAll(request, tags.of(view), view);
    }
}
