package vn.hue.ansinh.indicators.opendata;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.place.Structures;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.request.AcceptedTypes;
import vn.hue.ansinh.kit.time.Zones;

/** Which figures are asked for, and in which form; the same words for every format. */
public class OpenQuery extends FigureQuery {
    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("updatedAfter")
    @Nullable
    String updatedAfter;

    @QueryParam("includeHistory")
    @Nullable
    String includeHistory;

    @QueryParam("format")
    @Nullable
    String format;

    @QueryParam("excel")
    @Nullable
    String excel;

    /** Named in the address, or the first that the Accept header likes; JSON where anything is welcome. */
    Format format(List<MediaType> accepted) {
        Format named = new Parameter("format", format).oneOf(Format.class);
        return named != null
                ? named
                : accepted.stream()
                        .flatMap(wanted ->
                                Arrays.stream(Format.values()).filter(each -> isMeant(each, wanted, accepted)))
                        .findFirst()
                        .orElse(Format.JSON);
    }

    private static boolean isMeant(Format format, MediaType wanted, List<MediaType> accepted) {
        MediaType type = MediaType.valueOf(format.mediaType());
        return wanted.isCompatible(type) && AcceptedTypes.take(accepted, type);
    }

    /** Whether a spreadsheet in Vietnam shall open the CSV: behind a mark, with its separator and its decimal comma. */
    boolean isForExcel() {
        return new Parameter("excel", excel).isTrue();
    }

    /** Refuses what cannot be read before the first byte of an answer goes out. */
    Selection selection(Instant known, Structure structure) {
        return narrowed(
                Selection.of(
                        known,
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

    String structureAsked(Instant now) {
        return structureAsked(orgView, now);
    }

    /** As it stands in an address; empty for the structure of its own time. */
    static String structureAsked(@Nullable String orgView, Instant now) {
        return view(orgView, now).isAsReported() ? "" : "?" + OrgView.PARAMETER + "=" + orgView;
    }

    private OrgView view(Instant now) {
        return view(orgView, now);
    }

    private static OrgView view(@Nullable String orgView, Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    /** Refuses a code that stood for different places, if the question does not say in which structure. */
    Structure structure(Instant now, Structures structures) {
        return structures.of(view(now), PLACE, place(), firstDay(), lastDay());
    }
}
