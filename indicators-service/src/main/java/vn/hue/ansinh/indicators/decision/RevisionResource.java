package vn.hue.ansinh.indicators.decision;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.etag.ETags;

/** One target in the wording that holds from a day on: how it reads, and what decisions say of it. */
@Path("/api/v1/indicators/{code}/targets/{seq}/revisions/{validFrom}")
public class RevisionResource {
    private final SettingTarget setting;
    private final CorrectingTarget correcting;
    private final Targets targets;
    private final Asking asking;
    private final ContentTag tags;

    RevisionResource(
            SettingTarget setting, CorrectingTarget correcting, Targets targets, Asking asking, ContentTag tags) {
        this.setting = setting;
        this.correcting = correcting;
        this.targets = targets;
        this.asking = asking;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Transactional
    public Response read(
            @PathParam("code") String code,
            @PathParam("seq") String seq,
            @PathParam("validFrom") String validFrom,
            Request request) {
        TargetView view = now(key(code, seq, validFrom));
        return ETags.cached(request, tags.of(view), () -> view);
    }

    @PUT
    @RolesAllowed(ADMIN)
    public Response set(
            @PathParam("code") String code,
            @PathParam("seq") String seq,
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetTarget asked) {
        TargetKey key = key(code, seq, validFrom);
        boolean fresh = setting.set(key, asked, ifMatch);
        return answer(fresh ? Response.Status.CREATED : Response.Status.OK, key);
    }

    @PUT
    @Path("/end")
    @RolesAllowed(ADMIN)
    public Response end(
            @PathParam("code") String code,
            @PathParam("seq") String seq,
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndTarget asked) {
        TargetKey key = key(code, seq, validFrom);
        correcting.end(key, asked, ifMatch);
        return answer(Response.Status.OK, key);
    }

    @DELETE
    @Path("/end")
    @RolesAllowed(ADMIN)
    public Response resume(
            @PathParam("code") String code,
            @PathParam("seq") String seq,
            @PathParam("validFrom") String validFrom,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        TargetKey key = key(code, seq, validFrom);
        correcting.resume(key, ifMatch);
        return answer(Response.Status.OK, key);
    }

    private Response answer(Response.Status status, TargetKey key) {
        TargetView view = now(key);
        return Response.status(status).tag(tags.of(view)).entity(view).build();
    }

    private TargetView now(TargetKey key) {
        return targets.known(key, asking.now()).orElseThrow(() -> new RevisionUnknown(key));
    }

    private static TargetKey key(String code, String seq, String validFrom) {
        return SettingTarget.key(
                code, new Parameter("seq", seq).sequenceNumberOr(1), new Parameter("validFrom", validFrom).day());
    }
}
