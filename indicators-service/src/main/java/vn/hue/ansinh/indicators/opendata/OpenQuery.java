package vn.hue.ansinh.indicators.opendata;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which figures are asked for; the same words for every format. */
public class OpenQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("indicator")
    List<String> indicators = List.of();

    @QueryParam("place")
    @Nullable
    String place;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam("updatedAfter")
    @Nullable
    String updatedAfter;

    @QueryParam("includeHistory")
    @Nullable
    String includeHistory;

    @QueryParam("includeSynthetic")
    @Nullable
    String includeSynthetic;

    @QueryParam("format")
    @Nullable
    String format;

    @QueryParam("excel")
    @Nullable
    String excel;

    @BeanParam
    PageRequest page = new PageRequest();

    /** Named in the address, or the first that the Accept header likes; JSON where anything is welcome. */
    Format format(List<MediaType> accepted) {
        Format named = new Parameter("format", format).oneOf(Format.class);
        return named != null
                ? named
                : accepted.stream()
                        .flatMap(wanted -> Arrays.stream(Format.values())
                                .filter(each -> wanted.isCompatible(MediaType.valueOf(each.mediaType()))))
                        .findFirst()
                        .orElse(Format.JSON);
    }

    /** Whether a spreadsheet shall open the CSV: it takes UTF-8 only behind a mark. */
    boolean isForExcel() {
        return new Parameter("excel", excel).isTrue();
    }

    PageRequest page() {
        return page;
    }

    /** Refuses what cannot be read before the first byte of an answer goes out. */
    Selection selection(Instant now) {
        Selection wanted = Selection.of(
                new Parameter("asOf", asOf).instantOr(now),
                new Parameter("updatedAfter", updatedAfter).instantOrNull(),
                new Parameter("includeHistory", includeHistory).isTrue());
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
        place(wanted, new Parameter("place", place).code());
        new Parameter("from", from).year().ifPresent(year -> wanted.only("o.period >= ?", String.valueOf(year)));
        new Parameter("to", to).year().ifPresent(year -> wanted.only("o.period < ?", String.valueOf(year + 1)));
        if (!new Parameter("includeSynthetic", includeSynthetic).isTrue()) {
            wanted.always("not o.synthetic");
        }
        return wanted;
    }

    private static void place(Selection wanted, String place) {
        if (place.contains("@")) {
            wanted.only("o.place_code || '@' || o.place_valid_from = ?", place);
            wanted.only("o.place_code = ?", place.substring(0, place.indexOf('@')));
        } else {
            wanted.only("o.place_code = ?", place);
        }
    }
}
