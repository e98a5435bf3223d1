package vn.hue.ansinh.agencies.agency;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.agencies.question.Codes;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Shows the agencies. */
@Path("/api/v1/agencies")
public class AgencyResource {
    private static final Text WHAT = Text.of("cơ quan", "agency");

    private final Agencies agencies;
    private final SettingAgency setting;
    private final Hands hands;
    private final ObjectMapper json;

    AgencyResource(Agencies agencies, SettingAgency setting, Hands hands, ObjectMapper json) {
        this.agencies = agencies;
        this.setting = setting;
        this.hands = hands;
        this.json = json;
    }

    @GET
    @PermitAll
    public Response list(@BeanParam AgencyFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return Pages.answer(agencies.page(filter, request).map(Agency::view), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response read(
            @PathParam("code") String code, @QueryParam("on") @Nullable String on, @Context Request request) {
        LocalDate day = Asked.day("on", on);
        if (!code.matches("[A-Z0-9-]{2,40}")) {
            throw new NotFound(WHAT, code);
        }
        if (day != null) {
            AgencyView view = agencies.find(code, day)
                    .orElseThrow(() -> new NotFound(WHAT, code))
                    .view();
            // What it stands under on a day changes with others, not with its own revision.
            return ETags.cached(request, ETags.ofContent(written(view)), () -> view);
        }
        Agency agency = agencies.find(code).orElseThrow(() -> new NotFound(WHAT, code));
        return ETags.cached(request, ETags.of(agency.revision()), agency::view);
    }

    private byte[] written(AgencyView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(ADMIN)
    @Transactional
    public Response set(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SetAgency asked) {
        Asked.matching(Codes.OF_AGENCY, "code", code);
        SetAgency wanted = asked.with(CheckingAgency.canonical(asked.identifier()));
        Hand hand = hands.inTurn();
        boolean fresh = setting.set(code, ifMatch, wanted, hand.by(), hand.at()).orElse(false);
        Agency agency = agencies.find(code).orElseThrow(() -> new NotFound(WHAT, code));
        return Response.status(fresh ? Response.Status.CREATED : Response.Status.OK)
                .entity(agency.view())
                .tag(ETags.of(agency.revision()))
                .build();
    }
}
