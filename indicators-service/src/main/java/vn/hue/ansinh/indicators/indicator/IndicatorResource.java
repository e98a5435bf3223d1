package vn.hue.ansinh.indicators.indicator;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.instant.InstantQuery;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.question.ShownAsOf;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/indicators")
public class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorsThen past;
    private final IndicatorViews views;
    private final SettingIndicator setting;
    private final Asking asking;

    IndicatorResource(
            Indicators indicators, IndicatorsThen past, IndicatorViews views, SettingIndicator setting, Asking asking) {
        this.indicators = indicators;
        this.past = past;
        this.views = views;
        this.setting = setting;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public Response list(
            @BeanParam CatalogueQuery query,
            @BeanParam IndicatorQuery only,
            @BeanParam InstantQuery asked,
            UriInfo uri) {
        LocalDate today = LocalDate.ofInstant(asking.now(), Zones.VIETNAM);
        Instant knownAt = asked.known(asking);
        return PageAsOf.answer(
                knownAt == null ? now(query, only, today) : then(query, only, Then.at(knownAt, query, today)),
                knownAt,
                uri);
    }

    private Page<IndicatorView> now(CatalogueQuery query, IndicatorQuery only, LocalDate today) {
        LocalDate structureOf = query.structureOf(today, today);
        return views.of(indicators.page(query, only, today, structureOf), structureOf);
    }

    private Page<IndicatorView> then(CatalogueQuery query, IndicatorQuery only, Then then) {
        return views.of(past.page(query, only, then), then);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, @BeanParam InstantQuery asked, Request request) {
        Instant knownAt = asked.known(asking);
        IndicatorView view = knownAt == null ? views.of(indicators.get(code)) : then(code, Then.at(knownAt));
        return ETags.cached(request, new EntityTag(views.tag(view)), () -> ShownAsOf.of(view, knownAt));
    }

    private IndicatorView then(String code, Then then) {
        return views.of(past.get(code, then), then);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetIndicator asked) {
        return setting.set(new Parameter("code", code).code(), ifMatch, asked).response();
    }
}
