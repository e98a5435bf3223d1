package vn.hue.ansinh.reporting.report;

import static vn.hue.ansinh.kit.access.Roles.ADMIN;
import static vn.hue.ansinh.kit.access.Roles.APPROVER;
import static vn.hue.ansinh.kit.access.Roles.CONSOLIDATOR;
import static vn.hue.ansinh.kit.access.Roles.LEADER;
import static vn.hue.ansinh.kit.access.Roles.MONITOR;
import static vn.hue.ansinh.kit.access.Roles.REPORTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import vn.hue.ansinh.reporting.figure.CheckingFigures;

/** Says all that there is to say about a report before it is handed in, and to its reviewer afterwards. */
@Path("/api/v1/reports/{id}/check")
public class CheckResource {
    private final Reports reports;
    private final Participant participant;
    private final CheckingFigures figures;

    CheckResource(Reports reports, Participant participant, CheckingFigures figures) {
        this.reports = reports;
        this.participant = participant;
        this.figures = figures;
    }

    @GET
    @RolesAllowed({REPORTER, APPROVER, CONSOLIDATOR, LEADER, MONITOR, ADMIN})
    public CheckView check(@PathParam("id") UUID id) {
        Report report = reports.toRead(id);
        return CheckView.of(
                report, figures.look(participant.shown(report), report.owed().obligation()));
    }
}
