package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;

/**
 * What a consolidation says. It holds no id of its own and no time at which it was made: who puts the same versions
 * together gets the same text, and so the same hash, as long as those whom it goes to are the same.
 *
 * @param from the first period; the same as {@code period} but in a pack of several years
 * @param under the duty under which the consolidated report is handed in; its recipients are named in the document
 * @param rows the province's table, in the order of areas and indicators
 * @param justifications why unusual figures are right; like incomplete, spending, plans and tasks not written where there
 *     are none, so that what was hashed before there were any keeps its hash
 * @param plans those whose indicators the table shows
 * @param tasks how the tasks stand, in the words of each agency that speaks of them
 */
public record Contents(
        String duty,
        String from,
        String period,
        String under,
        Party issuer,
        List<Party> recipients,
        List<Area> areas,
        List<Pinned> reports,
        List<Gap> gaps,
        List<Row> rows,
        List<Estimate> estimates,
        List<Difference> differences,
        List<Story> stories,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Justification> justifications,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Incomplete> incomplete,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Spent> spending,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlanNamed> plans,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskTold> tasks) {
    private static final JsonMapper MAPPER = new JsonMapper();

    @SuppressWarnings("NullAway") // what was pinned before there were any is read back with null
    public Contents {
        justifications = justifications == null ? List.of() : List.copyOf(justifications);
        incomplete = incomplete == null ? List.of() : List.copyOf(incomplete);
        spending = spending == null ? List.of() : List.copyOf(spending);
        plans = plans == null ? List.of() : List.copyOf(plans);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** An agency as the document names it; its code where no name is known. */
    public record Party(String code, String name) {}

    /** A policy area of the plan. */
    public record Area(String code, int number, String name) {}

    /** An accepted version, as it was when it was pinned. */
    public record Pinned(
            String obligation,
            String period,
            String agency,
            String agencyName,
            String report,
            int version,
            String sha256,
            boolean onTime) {}

    /**
     * The written part of one report.
     *
     * @param areas those that the agency leads; none for agencies of a locality
     */
    public record Story(String period, String agency, String agencyName, List<String> areas, Narrative narrative) {}

    /** Why an unusual figure is right, in the words of its agency. */
    public record Justification(
            String period,
            String indicator,
            @Nullable String component,
            String name,
            String place,
            String placeName,
            String agency,
            String agencyName,
            @Nullable BigDecimal value,
            String text) {

        String subject() {
            return period + " " + (component == null ? indicator : component) + " " + place + " " + agency;
        }
    }

    /** Why a report leaves figures out that were asked for. */
    public record Incomplete(String obligation, String period, String agency, String agencyName, String reason) {}

    /** What one agency planned to spend from one source, and spent; in millions of đồng. */
    public record Spent(
            String period,
            String agency,
            String agencyName,
            Spending.Source source,
            String area,
            @Nullable String indicator,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal spent) {

        String subject() {
            return period + " " + agency + " " + line();
        }

        /** What it was spent on, and out of what. */
        String line() {
            return source + " " + area + (indicator == null ? "" : " " + indicator);
        }

        /** What is left out the second time is as it was; who says it then says it from now on. */
        Spent thenSaid(Spent later) {
            return later.with(
                    later.planned == null ? planned : later.planned, later.spent == null ? spent : later.spent);
        }

        /** What two say together. */
        Spent and(Spent other) {
            return with(sum(planned, other.planned), sum(spent, other.spent));
        }

        private Spent with(@Nullable BigDecimal newlyPlanned, @Nullable BigDecimal newlySpent) {
            return new Spent(period, agency, agencyName, source, area, indicator, newlyPlanned, newlySpent);
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other : other == null ? one : one.add(other);
        }
    }

    OpenConsolidation asked() {
        return new OpenConsolidation(duty, period, from, under);
    }

    /** The spelling of RFC 8785: what is hashed and kept. */
    String canonical() {
        return CanonicalJson.of(MAPPER.valueToTree(this));
    }

    String sha256() {
        return CanonicalJson.sha256(this);
    }

    static Contents read(String canonical) {
        try {
            return MAPPER.readValue(canonical, Contents.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null where all of it rests on what was reported in earnest. */
    public @Nullable Text notice() {
        long rows = this.rows.stream().filter(Row::isOfADemonstration).count();
        return rows == 0
                ? null
                : Text.of(
                        "Trong bảng có %d dòng dựa trên số liệu minh họa, không phải số liệu thực tế; các dòng đó được ghi “(minh họa)”."
                                .formatted(rows),
                        "Rows that rest on figures invented for a demonstration and not real: %d. They are marked “(minh họa)”."
                                .formatted(rows));
    }

    /** The difference or the gap that is named so. */
    Optional<Object> point(String name) {
        Stream<Object> differing =
                differences.stream().filter(one -> one.key().equals(name)).map(one -> one);
        Stream<Object> missing =
                gaps.stream().filter(one -> one.obligation().equals(name)).map(one -> one);
        return Stream.concat(differing, missing).findFirst();
    }
}
