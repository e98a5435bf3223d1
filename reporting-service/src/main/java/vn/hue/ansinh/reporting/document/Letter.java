package vn.hue.ansinh.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;
import vn.hue.ansinh.reporting.figure.Narrative;

/**
 * The consolidated report as a letter ready to be signed, in the form of Decree 30/2020. What only the office can say
 * stays open: number, place, day and the name of who signs.
 */
final class Letter {
    private static final int INDENT = 567;

    private final Contents said;
    private final ConsolidationView consolidation;
    private final boolean byDeputy;
    private final Paper paper = new Paper();

    private Letter(ConsolidationView consolidation, boolean byDeputy) {
        this.consolidation = consolidation;
        this.byDeputy = byDeputy;
        said = consolidation.content();
    }

    static byte[] of(ConsolidationView consolidation, boolean byDeputy) {
        return DocxFile.of(new Letter(consolidation, byDeputy).written());
    }

    private Paper written() {
        LetterFrame.head(paper, said);
        part("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", Narrative::direction);
        results();
        part("III. TỒN TẠI, HẠN CHẾ", Narrative::limitations);
        part("IV. NGUYÊN NHÂN KHÁCH QUAN", Narrative::objectiveCauses);
        part("V. NGUYÊN NHÂN CHỦ QUAN", Narrative::subjectiveCauses);
        part("VI. NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI", Narrative::nextSteps);
        part("VII. ĐỀ XUẤT, KIẾN NGHỊ", Narrative::proposals);
        body("Trên đây là báo cáo tổng hợp kết quả thực hiện "
                + Headings.span(said).toLowerCase(LetterFrame.VIETNAMESE) + "./.");
        LetterFrame.foot(paper, said, byDeputy);
        new Annexes(consolidation, paper).write();
        return paper;
    }

    private void results() {
        paper.heading(1, "II. KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC");
        for (Area area : said.areas()) {
            paper.heading(2, area.number() + ". " + area.name());
            tell(said.stories().stream().filter(story -> story.areas().contains(area.code())), Narrative::results);
        }
        paper.heading(2, said.areas().size() + 1 + ". Các cơ quan, địa phương khác");
        tell(said.stories().stream().filter(story -> story.areas().isEmpty()), Narrative::results);
        body("Số liệu từng chỉ tiêu nêu tại Phụ lục I.");
    }

    private void part(String heading, Function<Narrative, @Nullable String> of) {
        paper.heading(1, heading);
        tell(said.stories().stream(), of);
    }

    private void tell(Stream<Story> stories, Function<Narrative, @Nullable String> of) {
        List<String> told = new ArrayList<>();
        stories.forEach(story -> {
            String text = of.apply(story.narrative());
            if (text != null && !text.isBlank()) {
                told.add(story.agencyName() + (Headings.isPack(said) ? " (" + story.period() + ")" : "") + ": "
                        + text.strip());
            }
        });
        if (told.isEmpty()) {
            body("Các báo cáo được chấp nhận không nêu nội dung này.");
        }
        told.forEach(text -> text.lines().filter(line -> !line.isBlank()).forEach(this::body));
    }

    private void body(String text) {
        paper.line("both", 14, "", INDENT, text);
    }
}
