package vn.hue.ansinh.indicators.importing;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;

/** Takes in whole files of figures and says what became of each row. */
@Path("/api/v1/observation-imports")
@RolesAllowed({CONSOLIDATOR, ADMIN})
public class ImportResource {
    private final Imports imports;
    private final HandingIn handingIn;
    private final OutcomeRows outcomes;
    private final Idempotency once;

    ImportResource(Imports imports, HandingIn handingIn, OutcomeRows outcomes, Idempotency once) {
        this.imports = imports;
        this.handingIn = handingIn;
        this.outcomes = outcomes;
        this.once = once;
    }

    @POST
    @Transactional
    @TransactionConfiguration(timeout = 900)
    public Response receive(
            @HeaderParam("Idempotency-Key") @Nullable String sentKey,
            @HeaderParam("Content-Type") @Nullable String type,
            @BeanParam ImportQuery query,
            @Context UriInfo uri,
            InputStream body) {
        ImportFormat format = ImportFormat.of(type == null ? "" : type);
        ImportMode mode = query.mode();
        String key = Idempotency.mustBeKey(sentKey);
        try (Upload upload = handingIn.upload(body)) {
            Delivery delivery = handingIn.delivery(upload, mode, format, query.title());
            return once.answer(key, "importObservations", delivery.fingerprint(), () -> {
                ImportView received = imports.view(handingIn.receive(delivery));
                return Response.accepted(received)
                        .location(uri.getAbsolutePathBuilder()
                                .path(received.id().toString())
                                .build())
                        .build();
            });
        }
    }

    @GET
    @Transactional
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.answer(imports.page(page), uri);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public ImportView read(@PathParam("id") UUID id) {
        return imports.view(imports.get(id));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Transactional
    public ImportView withdraw(@PathParam("id") UUID id) {
        return imports.view(handingIn.withdraw(id));
    }

    @GET
    @Path("/{id}/rows")
    @Transactional
    public Response rows(@PathParam("id") UUID id, @BeanParam OutcomeQuery query, @Context UriInfo uri) {
        return Pages.answer(query.page(outcomes, imports.get(id)), uri);
    }

    @GET
    @Path("/{id}/rejected-rows")
    @Produces("text/csv")
    public Response rejectedRows(@PathParam("id") UUID id, @QueryParam("excel") @Nullable String excel) {
        boolean forExcel = new Parameter("excel", excel).isTrue();
        ObservationImport of = imports.get(id);
        of.mustBeDone();
        of.mustRememberRows();
        StreamingOutput file = out -> new FaultFile(outcomes, of, forExcel).writeTo(out);
        return Response.ok(file, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"rejected-rows-" + of.id() + ".csv\"")
                .build();
    }
}
