package vn.hue.ansinh.reporting.timeliness;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.SpeaksAsOf;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;
import vn.hue.ansinh.reporting.question.Asked;

/** Shows everybody which agencies reported in time. */
@Path("/api/v1/timeliness")
public class TimelinessResource {
    private final Timeliness timeliness;
    private final Structures structures;
    private final Clock clock;

    TimelinessResource(Timeliness timeliness, Structures structures, Clock clock) {
        this.timeliness = timeliness;
        this.structures = structures;
        this.clock = clock;
    }

    @GET
    @SpeaksAsOf("countedAt")
    @PermitAll
    @Transactional
    public TimelinessView read(
            @QueryParam("year") @Nullable String year,
            @QueryParam("duty") @Nullable String duty,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam(OrgView.PARAMETER) @Nullable String orgView) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, Zones.VIETNAM);
        String asked = year == null ? String.valueOf(today.getYear()) : Asked.year("year", year);
        OrgView view = OrgView.of(orgView, today);
        Function<Owed, String> holder = holder(view);
        List<Owed> owed = timeliness.of(asked, duty, null).stream()
                .filter(one -> agency == null || holder.apply(one).equals(agency))
                .toList();
        return new TimelinessView(
                asked,
                now,
                view.day(),
                Tally.of(owed, now),
                TimelinessView.rows(owed, holder, timeliness.names(), now));
    }

    private Function<Owed, String> holder(OrgView view) {
        LocalDate day = view.day();
        if (day == null) {
            return Owed::agency;
        }
        Structure structure = structures.on(day);
        return owed -> structure.holder(owed.agency(), owed.duty(), owed.heldOn());
    }
}
