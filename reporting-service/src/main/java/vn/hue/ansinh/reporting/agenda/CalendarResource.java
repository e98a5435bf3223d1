package vn.hue.ansinh.reporting.agenda;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.known.Agencies;

/** The deadlines of an agency, for Outlook, Google Calendar and the like to subscribe to. */
@Path("/api/v1/obligations/calendar")
public class CalendarResource {
    /** Characters of one line: of three bytes each, as Vietnamese has them, they are the 75 of RFC 5545, 3.1. */
    private static final int LINE = 25;

    private static final String TYPE = "text/calendar; charset=utf-8";
    private static final Pattern STAMP = Pattern.compile("(?m)^DTSTAMP:.*$");

    private final Appointments appointments;
    private final Agencies agencies;
    private final Clock clock;

    CalendarResource(Appointments appointments, Agencies agencies, Clock clock) {
        this.appointments = appointments;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(TYPE)
    @Transactional
    public Response read(@QueryParam("agency") @Nullable String agency, @Context Request request) {
        if (agency == null || !agency.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}")) {
            throw new InvalidParameter("agency", Text.of("Ghi mã cơ quan, ví dụ SYT.", "Name an agency, such as SYT."));
        }
        // Or whoever misspells his agency would see an empty calendar for ever.
        if (!agencies.isKnown(agency)) {
            throw new NotFound(Text.of("cơ quan", "agency"), agency);
        }
        String calendar = written(calendar(agency));
        EntityTag tag = tag(calendar);
        Response.@Nullable ResponseBuilder unchanged = ETags.unchanged(request, tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(calendar, TYPE).tag(tag).build();
    }

    private ICalendar calendar(String agency) {
        Instant now = clock.instant();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//An Sinh//Hạn báo cáo//VI");
        calendar.setMethod("PUBLISH");
        calendar.setName("Hạn báo cáo " + agency);
        // RFC 7986, 5.7 wants the type said, although there is only one.
        calendar.setRefreshInterval(Duration.builder().days(1).build()).addParameter("VALUE", "DURATION");
        appointments.of(agency, now).forEach(appointment -> calendar.addEvent(appointment.event(now)));
        return calendar;
    }

    /** Who asks again finds other stamps, and nothing new. */
    private static EntityTag tag(String calendar) {
        String content = STAMP.matcher(calendar).replaceAll("");
        return new EntityTag(
                ETags.ofContent(content.getBytes(StandardCharsets.UTF_8)).getValue(), true);
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
