package vn.hue.ansinh.reporting.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.util.Duration;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** The deadlines of an agency, for Outlook, Google Calendar and the like to subscribe to. */
@Path("/api/v1/obligations/calendar")
public class CalendarResource {
    private final Appointments appointments;
    private final Clock clock;

    CalendarResource(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces("text/calendar; charset=utf-8")
    @Transactional
    public String read(@QueryParam("agency") @Nullable String agency) {
        if (agency == null || !agency.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}")) {
            throw new InvalidParameter("agency", Text.of("Ghi mã cơ quan, ví dụ SYT.", "Name an agency, such as SYT."));
        }
        Instant now = clock.instant();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//An Sinh//Hạn báo cáo//VI");
        calendar.setMethod("PUBLISH");
        calendar.setName("Hạn báo cáo " + agency);
        calendar.setRefreshInterval(Duration.builder().days(1).build());
        appointments.of(agency).forEach(appointment -> calendar.addEvent(appointment.event(now)));
        return Biweekly.write(calendar).go();
    }
}
