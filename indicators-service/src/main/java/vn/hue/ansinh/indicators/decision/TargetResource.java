package vn.hue.ansinh.indicators.decision;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.page.Page;

/** The targets of an indicator through all decisions. A path of its own: it would hide behind the indicators'. */
@Path("/api/v1/indicators/{code}/targets")
public class TargetResource {
    private final SettingTarget setting;
    private final Targets targets;
    private final Indicators indicators;
    private final Asking asking;

    TargetResource(SettingTarget setting, Targets targets, Indicators indicators, Asking asking) {
        this.setting = setting;
        this.targets = targets;
        this.indicators = indicators;
        this.asking = asking;
    }

    @GET
    @SpeaksAsOf("asOf")
    @PermitAll
    @Transactional
    public PageAsOf<TargetView> list(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        indicators.get(code);
        Instant known = asking.known(new Parameter("asOf", asOf), asking.now(), code);
        return PageAsOf.of(new Page<>(targets.known(code, known), null), known);
    }

    @PUT
    @Path("/{seq}/revisions/{validFrom}")
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @PathParam("seq") String seq,
            @PathParam("validFrom") String validFrom,
            @NotNull @Valid SetTarget asked) {
        TargetKey key = SettingTarget.key(
                code, new Parameter("seq", seq).sequenceNumberOr(1), new Parameter("validFrom", validFrom).day());
        boolean fresh = setting.set(key, asked);
        List<TargetView> all = targets.known(code, asking.now());
        TargetView view = all.stream()
                .filter(target ->
                        target.seq() == key.seq() && target.validFrom().equals(key.validFrom()))
                .findFirst()
                .orElseThrow();
        return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                .entity(view)
                .build();
    }
}
