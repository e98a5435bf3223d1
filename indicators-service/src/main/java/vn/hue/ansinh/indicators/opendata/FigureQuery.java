package vn.hue.ansinh.indicators.opendata;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.SeriesQuery;
import vn.hue.ansinh.indicators.place.Places;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.question.Parameter;

/** Which figures are asked for, of all indicators or of some. */
public class FigureQuery extends SeriesQuery {
    private static final String OF_AREA = "o.indicator in (select i.code from indicator i where i.area = ?)";
    private static final String OF_PLAN = "o.indicator in (select i.code from indicator i"
            + " join policy_area a on a.code = i.area where a.plan = ?)";

    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("indicator")
    List<String> indicators = List.of();

    @QueryParam("includeSynthetic")
    @Nullable
    String includeSynthetic;

    /** Every revision of them. */
    Selection history(Instant known) {
        return narrowed(Selection.ofFigures(known), Structure.AS_REPORTED);
    }

    /** Refuses a code that stood for different places in the years asked for. */
    void mustNameOnePlace(Places places) {
        places.mustBeOne(PLACE, place(), firstDay(), lastDay());
    }

    /** Empty where several are asked for, or all. */
    final String onlyIndicator() {
        return indicators.size() == 1 ? new Parameter("indicator", indicators.get(0)).code() : "";
    }

    final Selection narrowed(Selection wanted, Structure structure) {
        wanted.only(OF_PLAN, new Parameter("plan", plan).code());
        wanted.only(OF_AREA, new Parameter("area", area).code());
        List<String> codes = indicators.stream()
                .map(code -> new Parameter("indicator", code).code())
                .filter(code -> !code.isEmpty())
                .toList();
        // One is what most ask for, and what the index serves best.
        wanted.only(
                codes.size() == 1 ? Selection.ONE_INDICATOR : "o.indicator = any (string_to_array(?, ','))",
                String.join(",", codes));
        wanted.in(structure, place());
        wanted.only("o.component_key = ?", component());
        breakdown().ifPresent(broken -> wanted.always(broken.condition(), broken.text()));
        years().from().ifPresent(year -> wanted.only("o.period >= ?", String.valueOf(year)));
        years().to().ifPresent(year -> wanted.only("o.period < ?", String.valueOf(year + 1)));
        if (!new Parameter("includeSynthetic", includeSynthetic).isTrue()) {
            wanted.withoutInvented();
        }
        return wanted;
    }
}
