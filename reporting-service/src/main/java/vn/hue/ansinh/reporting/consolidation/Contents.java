package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.figure.Narrative;

/**
 * What a consolidation says. It holds no id of its own and no time at which it was made: who puts the same versions
 * together gets the same text, and so the same hash.
 *
 * @param from the first period; the same as {@code period} but in a pack of several years
 * @param under the duty under which the consolidated report is handed in; its recipients are named in the document
 * @param rows the province's table, in the order of areas and indicators
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
        List<Story> stories) {
    private static final JsonMapper MAPPER = new JsonMapper();

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

    boolean has(String point) {
        return differences.stream().anyMatch(difference -> difference.key().equals(point))
                || gaps.stream().anyMatch(gap -> gap.obligation().equals(point));
    }
}
