package vn.hue.ansinh.indicators.opendata;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.AskedBreakdown;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Places;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.question.AskedYears;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which figures are asked for. */
public class FigureQuery {
    static final String PLACE = "place";
    private static final int EARLIEST = 1;
    private static final int LATEST = 9998;

    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("indicator")
    List<String> indicators = List.of();

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

    @QueryParam("includeSynthetic")
    @Nullable
    String includeSynthetic;

    @BeanParam
    PageRequest page = new PageRequest();

    PageRequest page() {
        return page;
    }

    /** Every revision of them. */
    Selection history(Instant now) {
        return narrowed(Selection.of(asOf(now), null, true), Structure.AS_REPORTED);
    }

    /** Refuses a code that stood for different places in the years asked for. */
    void mustNameOnePlace(Places places) {
        places.mustBeOne(PLACE, place(), firstDay(), lastDay());
    }

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantOr(now);
    }

    AskedPlace place() {
        return AskedPlace.of(PLACE, place);
    }

    LocalDate firstDay() {
        return Period.ofYear(years().firstOr(EARLIEST)).start();
    }

    LocalDate lastDay() {
        return Period.ofYear(years().lastOr(LATEST)).end();
    }

    private AskedYears years() {
        return AskedYears.of(from, to);
    }

    final Selection narrowed(Selection wanted, Structure structure) {
        wanted.only("a.plan = ?", new Parameter("plan", plan).code());
        wanted.only("i.area = ?", new Parameter("area", area).code());
        List<String> codes = indicators.stream()
                .map(code -> new Parameter("indicator", code).code())
                .filter(code -> !code.isEmpty())
                .toList();
        // One is what most ask for, and what the index serves best.
        wanted.only(
                codes.size() == 1 ? Selection.ONE_INDICATOR : "o.indicator = any (string_to_array(?, ','))",
                String.join(",", codes));
        wanted.in(structure, place());
        wanted.only("o.component_key = ?", new Parameter("component", component).code());
        AskedBreakdown.of("breakdown", breakdown).ifPresent(broken -> wanted.always(broken.condition(), broken.text()));
        years().from().ifPresent(year -> wanted.only("o.period >= ?", String.valueOf(year)));
        years().to().ifPresent(year -> wanted.only("o.period < ?", String.valueOf(year + 1)));
        if (!new Parameter("includeSynthetic", includeSynthetic).isTrue()) {
            wanted.always("not o.synthetic");
        }
        return wanted;
    }
}
