package vn.hue.ansinh.reporting.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.reporting.consolidation.Consolidation;
import vn.hue.ansinh.reporting.consolidation.ConsolidationLine;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;
import vn.hue.ansinh.reporting.consolidation.Difference;
import vn.hue.ansinh.reporting.consolidation.Estimate;
import vn.hue.ansinh.reporting.consolidation.Gap;
import vn.hue.ansinh.reporting.consolidation.Note;
import vn.hue.ansinh.reporting.consolidation.PlanNamed;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.consolidation.TaskTold;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Narrative;

/** What was put together, as far as a document needs it. */
final class SomeContents {
    private static final List<Area> AREAS =
            List.of(new Area("PA-01", 1, "Người có công"), new Area("PA-03", 3, "Việc làm"));

    private SomeContents() {}

    static Contents of(String from, String period, Story... stories) {
        return of(from, period, List.of(), List.of(), stories);
    }

    static Contents of(String from, String period, List<Row> rows, List<Estimate> estimates, Story... stories) {
        return of(from, period, rows, estimates, List.of(stories), List.of());
    }

    static Contents ofMoney(Spent... spending) {
        return of("2023", "2023", List.of(), List.of(), List.of(), List.of(spending));
    }

    /** Each plan numbers its areas from one. */
    static Contents ofTwoPlans(Story story) {
        List<Row> rows = List.of(row("PA-01", "IND-01-01"), row("NEW-01", "NEW-IND"));
        return with(
                "R-02",
                List.of(new Area("PA-01", 1, "Người có công"), new Area("NEW-01", 1, "Người cao tuổi")),
                of("2023", "2023", rows, List.of(), story));
    }

    private static Row row(String area, String indicator) {
        Row.Cell figure = new Row.Cell("2023", BigDecimal.TEN, FigureStatus.P, "SYT", false);
        return new Row(area, indicator, null, "Nhà ở", "%", 1, null, false, false, null, List.of(figure, figure), null);
    }

    /** With the plan that it is about, and how its tasks stand. */
    static Contents ofTasks(List<PlanNamed> plans, TaskTold... tasks) {
        return bare(List.of(), plans, List.of(tasks));
    }

    private static Contents bare(List<Party> recipients, List<PlanNamed> plans, List<TaskTold> tasks) {
        Contents other = of("2023", "2023");
        return new Contents(
                other.duty(),
                other.from(),
                other.period(),
                other.under(),
                other.issuer(),
                recipients,
                AREAS,
                other.reports(),
                other.gaps(),
                other.rows(),
                other.estimates(),
                other.differences(),
                other.stories(),
                other.justifications(),
                other.incomplete(),
                other.spending(),
                plans,
                tasks);
    }

    static Contents of(String duty, Story story) {
        return with(duty, AREAS, of("2023", "2023", story));
    }

    private static Contents with(String duty, List<Area> areas, Contents other) {
        return new Contents(
                duty,
                other.from(),
                other.period(),
                duty,
                other.issuer(),
                other.recipients(),
                areas,
                other.reports(),
                other.gaps(),
                other.rows(),
                other.estimates(),
                other.differences(),
                other.stories(),
                other.justifications(),
                other.incomplete(),
                other.spending(),
                other.plans(),
                other.tasks());
    }

    /** @param parts the narrative by the names of its parts */
    static Story told(Map<String, String> parts) {
        return new Story(
                "2023", "SLDTBXH", "Sở Lao động", List.of(), new ObjectMapper().convertValue(parts, Narrative.class));
    }

    private static Contents of(
            String from,
            String period,
            List<Row> rows,
            List<Estimate> estimates,
            List<Story> stories,
            List<Spent> spending) {
        return new Contents(
                "R-02",
                from,
                period,
                "R-04",
                new Party("SLDTBXH", "Sở Lao động"),
                List.of(),
                AREAS,
                List.of(),
                List.of(),
                rows,
                estimates,
                List.of(),
                stories,
                List.of(),
                List.of(),
                spending,
                List.of(),
                List.of());
    }

    /** What others owe, and where their figures disagree. */
    static Contents amiss(List<Gap> gaps, List<Difference> differences) {
        Contents other = of("2023", "2023");
        return new Contents(
                other.duty(),
                other.from(),
                other.period(),
                other.under(),
                other.issuer(),
                other.recipients(),
                AREAS,
                List.of(new Pinned("R-02.2023.SYT", "2023", "SYT", "Sở Y tế", "r", 1, "0", true)),
                gaps,
                List.of(),
                List.of(),
                differences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Handed in to somebody. */
    static Contents to(Party recipient) {
        return bare(List.of(recipient), List.of(), List.of());
    }

    /** A draft in which nothing is left to settle. */
    static ConsolidationView shown(Contents contents) {
        return shown(contents, Consolidation.Status.DRAFT, Map.of());
    }

    static ConsolidationView shown(
            Contents contents, Consolidation.Status status, Map<String, Note> notes, String... openPoints) {
        ConsolidationLine line = new ConsolidationLine(
                UUID.randomUUID(),
                contents.duty(),
                contents.from(),
                contents.period(),
                1,
                status,
                "0".repeat(64),
                Instant.EPOCH,
                null,
                null,
                1);
        return new ConsolidationView(line, contents, notes, List.of(openPoints), List.of(), contents.notice());
    }

    static Story story(List<String> areas, String results, String achievements) {
        Narrative told = new Narrative(
                null, results, null, null, null, null, null, achievements, null, null, null, null, null, null);
        return new Story("2023", "SLDTBXH", "Sở Lao động", areas, told);
    }
}
