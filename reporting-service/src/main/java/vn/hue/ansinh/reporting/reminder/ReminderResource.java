package vn.hue.ansinh.reporting.reminder;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.once.Idempotency;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.page.Pages;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.report.Participant;

/** Shows who was reminded and whether it arrived; reminds when asked. */
@Path("/api/v1/reminders")
public class ReminderResource {
    private final DeliveryLog log;
    private final Reminding reminding;
    private final Participant participant;
    private final Idempotency once;

    ReminderResource(DeliveryLog log, Reminding reminding, Participant participant, Idempotency once) {
        this.log = log;
        this.reminding = reminding;
        this.participant = participant;
        this.once = once;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public Response list(
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("obligation") @Nullable String obligation,
            @BeanParam PageRequest request,
            @Context UriInfo uri) {
        return Pages.answer(log.page(participant.mayAskAbout(agency), obligation, request), uri);
    }

    @POST
    @RolesAllowed(CONSOLIDATOR)
    public Response remind(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RemindAgencies asked) {
        return once.answer(key, "remindAgencies", asked, () -> {
            UUID request = UUID.randomUUID();
            reminding.ask(request, asked, participant.deed("ASKED"));
            List<RemindedView.Outcome> outcomes = log.of(request, asked);
            if (outcomes.isEmpty()) {
                throw new NotFound(
                        Text.of("nghĩa vụ báo cáo của kỳ", "obligation under duty and period"),
                        asked.duty() + " " + asked.period());
            }
            return Response.ok(new RemindedView(request, outcomes)).build();
        });
    }
}
