package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.Narrative;

/**
 * The consolidated report as a letter ready to be signed, in the form of Decree 30/2020. What only the office can say
 * stays open: number, place, day and the name of who signs.
 */
final class Letter {
    private static final int WIDTH = 9354;
    private static final int LEFT = 3900;
    private static final int INDENT = 567;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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
        head();
        part("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", Narrative::direction);
        results();
        part("III. TỒN TẠI, HẠN CHẾ", Narrative::limitations);
        part("IV. NGUYÊN NHÂN KHÁCH QUAN", Narrative::objectiveCauses);
        part("V. NGUYÊN NHÂN CHỦ QUAN", Narrative::subjectiveCauses);
        part("VI. NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI", Narrative::nextSteps);
        part("VII. ĐỀ XUẤT, KIẾN NGHỊ", Narrative::proposals);
        body("Trên đây là báo cáo tổng hợp kết quả thực hiện "
                + Headings.span(said).toLowerCase(VIETNAMESE) + "./.");
        foot();
        annexes();
        return paper;
    }

    private void head() {
        String superior =
                said.recipients().isEmpty() ? "" : said.recipients().get(0).name();
        Paper left = new Paper()
                .line("center", 12, "", upper(superior))
                .line("center", 12, "b", upper(said.issuer().name()))
                .rule(1200)
                .line("center", 13, "", "Số:          /BC-" + said.issuer().code());
        Paper right = new Paper()
                .line("center", 12, "b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .line("center", 13, "b", "Độc lập - Tự do - Hạnh phúc")
                .rule(1180)
                .line("center", 13, "i", ".................., ngày       tháng       năm          ");
        paper.beside(LEFT, WIDTH - LEFT, left, right)
                .line("center", 14, "", "")
                .line("center", 14, "b", "BÁO CÁO")
                .line(
                        "center",
                        14,
                        "b",
                        "Tổng hợp kết quả thực hiện các chỉ tiêu "
                                + Headings.span(said).toLowerCase(VIETNAMESE))
                .rule(3400);
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

    private void foot() {
        Paper left = new Paper().line("left", 12, "bi", "Nơi nhận:");
        said.recipients().forEach(to -> left.line("left", 11, "", "- " + to.name() + ";"));
        left.line("left", 11, "", "- Lưu: VT.");
        Paper right = new Paper();
        for (String line : byDeputy ? List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") : List.of("GIÁM ĐỐC")) {
            right.line("center", 14, "b", line);
        }
        for (int space = 0; space < 4; space++) {
            right.line("center", 14, "", "");
        }
        paper.line("left", 14, "", "").beside(WIDTH / 2, WIDTH / 2, left, right);
    }

    private void annexes() {
        annex("PHỤ LỤC I", "Kết quả thực hiện các chỉ tiêu");
        List<Integer> widths = Headings.isPack(said) ? packed() : List.of(600, 3154, 1000, 1150, 1150, 1150, 1150);
        List<List<String>> rows = new ArrayList<>(List.of(Headings.of(said)));
        said.areas().forEach(area -> area(area, rows, widths.size()));
        paper.table(widths, rows);
        annex("PHỤ LỤC II", "Báo cáo còn thiếu hoặc chậm");
        paper.table(
                List.of(600, 4054, 900, 2400, 1400),
                rows(
                        List.of("TT", "Cơ quan", "Kỳ", "Tình trạng", "Hạn nộp"),
                        said.gaps().stream()
                                .map(gap -> List.of(
                                        gap.agencyName(),
                                        gap.period(),
                                        Words.gap(gap.kind()),
                                        Words.day(gap.dueAt())))));
        annex("PHỤ LỤC III", "Chênh lệch số liệu");
        paper.table(
                List.of(600, 3354, 1200, 1200, 1200, 1800),
                rows(
                        List.of("TT", "Chỉ tiêu", "Số của cơ quan", "Số đối chiếu", "Địa phương", "Xử lý"),
                        said.differences().stream()
                                .map(each -> List.of(
                                        each.name() + " (" + each.period() + ")",
                                        Words.number(each.stated()),
                                        Words.number(each.other()),
                                        each.reported() + "/" + each.expected(),
                                        Words.note(consolidation.notes().get(each.key()))))));
    }

    private List<Integer> packed() {
        int years = said.rows().isEmpty() ? 1 : said.rows().get(0).years().size();
        List<Integer> widths = new ArrayList<>(List.of(500, WIDTH - 500 - 900 - 1100 - 900 * years, 900));
        for (int year = 0; year < years; year++) {
            widths.add(900);
        }
        widths.add(1100);
        return widths;
    }

    private void area(Area area, List<List<String>> rows, int columns) {
        List<String> section = new ArrayList<>(List.of(Headings.roman(area.number()), upper(area.name())));
        while (section.size() < columns) {
            section.add("");
        }
        rows.add(section);
        int number = 0;
        for (Row row : said.rows().stream()
                .filter(each -> each.area().equals(area.code()))
                .toList()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(++number), row.name(), row.unit()));
            row.years().forEach(year -> cells.add(figure(year.value(), row.decimals())));
            if (!Headings.isPack(said)) {
                cells.add(cells.size() - 1, "");
            }
            cells.add(Words.verdict(row.verdict()));
            rows.add(cells);
        }
    }

    private static List<List<String>> rows(List<String> head, Stream<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(head));
        lines.forEach(line -> {
            List<String> numbered = new ArrayList<>(List.of(String.valueOf(rows.size())));
            numbered.addAll(line);
            rows.add(numbered);
        });
        return rows;
    }

    private void annex(String number, String name) {
        paper.newPage()
                .line("center", 14, "b", number)
                .line("center", 14, "b", name)
                .line("center", 8, "", "");
    }

    private void body(String text) {
        paper.line("both", 14, "", INDENT, text);
    }

    private static String figure(@Nullable BigDecimal value, int decimals) {
        return value == null ? "" : Words.number(value.setScale(Math.max(decimals, value.scale())));
    }

    private static String upper(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
    }
}
