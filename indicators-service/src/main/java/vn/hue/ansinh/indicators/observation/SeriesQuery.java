package vn.hue.ansinh.indicators.observation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.question.AskedYears;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which series are asked for, in which years, and as known when: the same words in every list of figures. */
public class SeriesQuery {
    public static final String PLACE = "place";

    // Behind the years that a question may name, and within those that a day may have.
    private static final int EARLIEST = 1;
    private static final int LATEST = 9998;

    @QueryParam(PLACE)
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

    @BeanParam
    PageRequest page = new PageRequest();

    public final AskedPlace place() {
        return AskedPlace.of(PLACE, place);
    }

    /** Empty for every component. */
    public final String component() {
        return new Parameter("component", component).code();
    }

    public final Optional<AskedBreakdown> breakdown() {
        return AskedBreakdown.of("breakdown", breakdown);
    }

    public final AskedYears years() {
        return AskedYears.of(from, to);
    }

    public final LocalDate firstDay() {
        return Period.ofYear(years().firstOr(EARLIEST)).start();
    }

    public final LocalDate lastDay() {
        return Period.ofYear(years().lastOr(LATEST)).end();
    }

    public final Parameter asOf() {
        return new Parameter("asOf", asOf);
    }

    public final PageRequest page() {
        return page;
    }
}
