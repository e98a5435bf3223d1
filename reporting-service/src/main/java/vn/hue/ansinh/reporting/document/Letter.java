package vn.hue.ansinh.reporting.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;

/**
 * The consolidated report as a letter ready to be signed, in the form of Decree 30/2020. What only the office can say
 * stays open: number, place, day and the name of who signs.
 */
final class Letter {
    private static final int INDENT = 567;

    private final Contents said;
    private final ConsolidationView consolidation;
    private final boolean byDeputy;
    private final Annexes annexes;
    private final Paper paper = new Paper();

    private Letter(ConsolidationView consolidation, boolean byDeputy) {
        this.consolidation = consolidation;
        this.byDeputy = byDeputy;
        said = consolidation.content();
        annexes = new Annexes(consolidation);
    }

    static byte[] of(ConsolidationView consolidation, boolean byDeputy) {
        return DocxFile.of(new Letter(consolidation, byDeputy).written(), Stamp.on(consolidation));
    }

    private Paper written() {
        String stamp = Stamp.on(consolidation);
        if (!stamp.isEmpty()) {
            paper.line("right", 14, "b", stamp);
        }
        LetterFrame.head(paper, said);
        notice();
        body(LetterFrame.opening(said));
        Numbering numbering = new Numbering();
        for (Chapter chapter : Outline.of(said)) {
            numbering.of(chapter.headings()).forEach(heading -> paper.heading(heading.level(), heading.text()));
            if (chapter == Chapter.RESULTS) {
                results();
            } else {
                tell(said.stories().stream(), story -> chapter.in(story.narrative()));
            }
        }
        body(annexes.named());
        LetterFrame.foot(paper, said, byDeputy);
        annexes.write(paper);
        return paper;
    }

    /** Before anything else is read. */
    private void notice() {
        Text notice = consolidation.notice();
        if (notice != null) {
            paper.line("both", 14, "bi", INDENT, "Lưu ý: " + notice.vi());
        }
    }

    private void results() {
        for (Area area : said.areas()) {
            paper.heading(2, Headings.number(said, area) + ". " + area.name());
            tell(
                    said.stories().stream().filter(story -> story.areas().contains(area.code())),
                    story -> resultsUnder(area, story));
        }
        paper.heading(2, said.areas().size() + 1 + ". Các cơ quan, địa phương khác");
        tell(said.stories().stream().filter(story -> firstArea(story).isEmpty()), story -> story.narrative()
                .results());
        body("Số liệu từng chỉ tiêu nêu tại " + annexes.table() + ".");
    }

    /** Who leads several areas writes of all of them together: that is told once. */
    private @Nullable String resultsUnder(Area area, Story story) {
        String text = story.narrative().results();
        Area first = firstArea(story).orElse(area);
        return text == null || text.isBlank() || first.equals(area)
                ? text
                : "đã nêu tại mục " + Headings.number(said, first) + ".";
    }

    /** Of those that the table shows. */
    private Optional<Area> firstArea(Story story) {
        return said.areas().stream()
                .filter(area -> story.areas().contains(area.code()))
                .findFirst();
    }

    private void tell(Stream<Story> stories, Function<Story, @Nullable String> of) {
        // A final report tells the year once more; what it says stands in place of what its agency said before.
        Map<String, String> told = new LinkedHashMap<>();
        stories.forEach(story -> {
            String text = of.apply(story);
            if (text != null && !text.isBlank()) {
                told.put(
                        story.period() + " " + story.agency(),
                        story.agencyName() + (Headings.isPack(said) ? " (" + story.period() + ")" : "") + ": "
                                + text.strip());
            }
        });
        if (told.isEmpty()) {
            body("Các báo cáo được chấp nhận không nêu nội dung này.");
        }
        told.values()
                .forEach(text -> text.lines().filter(line -> !line.isBlank()).forEach(this::body));
    }

    private void body(String text) {
        paper.line("both", 14, "", INDENT, text);
    }
}
