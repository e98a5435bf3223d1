package vn.hue.ansinh.indicators.opendata;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.AskedBreakdown;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Places;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.place.Structures;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Which figures are asked for; the same words for every format. */
public class OpenQuery {
    private static final String PLACE = "place";
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
    Selection selection(Instant now, Structure structure) {
        return narrowed(
                Selection.of(
                        new Parameter("asOf", asOf).instantOr(now),
                        new Parameter("updatedAfter", updatedAfter).instantOrNull(),
                        new Parameter("includeHistory", includeHistory).isTrue()),
                structure);
    }

    /** Another structure repeats a figure for each place it is counted under, which is no dataset of SDMX. */
    void mustSuit(Format format, Instant now) {
        if (format == Format.SDMX_CSV && !view(now).isAsReported()) {
            throw new InvalidParameter(
                    OrgView.PARAMETER,
                    Text.of(
                            "SDMX-CSV chỉ có số liệu như đã báo cáo: dùng JSON, CSV hoặc XLSX.",
                            "SDMX-CSV holds figures as reported: use JSON, CSV or XLSX."));
        }
    }

    /** As it stands in an address; empty for the structure of its own time. */
    String structureAsked(Instant now) {
        return view(now).isAsReported() ? "" : "?" + OrgView.PARAMETER + "=" + orgView;
    }

    private OrgView view(Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    /** Refuses a code that stood for different places, if the question does not say in which structure. */
    Structure structure(Instant now, Structures structures) {
        return structures.of(
                view(now),
                PLACE,
                place(),
                Period.ofYear(from().orElse(EARLIEST)).start(),
                Period.ofYear(to().orElse(LATEST)).end());
    }

    /** The same figures, every revision of them. */
    Selection history(Instant now) {
        return narrowed(Selection.of(new Parameter("asOf", asOf).instantOr(now), null, true), Structure.AS_REPORTED);
    }

    private Selection narrowed(Selection wanted, Structure structure) {
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
        from().ifPresent(year -> wanted.only("o.period >= ?", String.valueOf(year)));
        to().ifPresent(year -> wanted.only("o.period < ?", String.valueOf(year + 1)));
        if (!new Parameter("includeSynthetic", includeSynthetic).isTrue()) {
            wanted.always("not o.synthetic");
        }
        return wanted;
    }

    /** Refuses a code that stood for different places in the years asked for. */
    void mustNameOnePlace(Places places) {
        places.mustBeOne(
                PLACE,
                place(),
                Period.ofYear(from().orElse(EARLIEST)).start(),
                Period.ofYear(to().orElse(LATEST)).end());
    }

    private AskedPlace place() {
        return AskedPlace.of(PLACE, place);
    }

    private OptionalInt from() {
        return new Parameter("from", from).year();
    }

    private OptionalInt to() {
        return new Parameter("to", to).year();
    }
}
