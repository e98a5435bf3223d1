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
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.time.Zones;

@Path("/api/v1/indicators")
public class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorViews views;
    private final SettingIndicator setting;
    private final Clock clock;

    IndicatorResource(Indicators indicators, IndicatorViews views, SettingIndicator setting, Clock clock) {
        this.indicators = indicators;
        this.views = views;
        this.setting = setting;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    public Response list(@BeanParam CatalogueQuery query, @BeanParam IndicatorQuery only, UriInfo uri) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        LocalDate structureOf = query.structureOf(today, today);
        return Pages.answer(views.of(indicators.page(query, only, today, structureOf), structureOf), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("code") String code, Request request) {
        IndicatorView view = views.of(indicators.get(code));
        return ETags.cached(request, new EntityTag(views.tag(view)), () -> view);
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
