package vn.hue.ansinh.indicators.observation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.question.AskedYears;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

/** Which observations of an indicator are asked for. */
public class ObservationQuery {
    static final String PLACE = "place";

    // Behind the years that a question may name, and within those that a day may have.
    private static final int EARLIEST = 1;
    private static final int LATEST = 9998;

    @QueryParam("place")
    @Nullable
    String place;

    @QueryParam("component")
    @Nullable
    String component;

    @QueryParam("breakdown")
    @Nullable
    String breakdown;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("includeHistory")
    @Nullable
    String includeHistory;

    @BeanParam
    PageRequest page = new PageRequest();

    AskedPlace place() {
        return AskedPlace.of(PLACE, place);
    }

    /** Empty for every component. */
    String component() {
        return new Parameter("component", component).code();
    }

    Optional<AskedBreakdown> breakdown() {
        return AskedBreakdown.of("breakdown", breakdown);
    }

    int from() {
        return AskedYears.of(from, to).firstOr(EARLIEST);
    }

    int to() {
        return AskedYears.of(from, to).lastOr(LATEST);
    }

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantOr(now);
    }

    OrgView view(Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    boolean includesHistory() {
        return new Parameter("includeHistory", includeHistory).isTrue();
    }

    PageRequest page() {
        return page;
    }
}
