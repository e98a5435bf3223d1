package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;

/** The annexes, on pages across: the table, and after it only those that have something to say. */
final class Annexes {
    static final int WIDTH = 14570;

    private final ConsolidationView consolidation;
    private final Contents said;
    private final List<Annex> all = new ArrayList<>();

    private record Annex(String name, List<Integer> widths, List<List<String>> rows) {}

    Annexes(ConsolidationView consolidation) {
        this.consolidation = consolidation;
        this.said = consolidation.content();
        ProvinceTable table = new ProvinceTable(said);
        all.add(new Annex(
                "Kết quả thực hiện các chỉ tiêu " + Headings.span(said).toLowerCase(LetterFrame.VIETNAMESE),
                table.widths(),
                table.rows()));
        if (!said.tasks().isEmpty()) {
            all.add(new Annex(TaskTable.NAME, TaskTable.WIDTHS, new TaskTable(said).rows()));
        }
        gaps();
        incomplete();
        differences();
        estimates();
        finals();
        justifications();
        spending();
    }

    /** What the letter says of them: by Decree 30/2020 its text names each of its annexes. */
    String named() {
        return IntStream.range(0, all.size())
                .mapToObj(index -> title(index) + " (" + all.get(index).name() + ")")
                .collect(Collectors.joining("; ", "Kèm theo Báo cáo này: ", "."));
    }

    /** The one that holds the table. */
    String table() {
        return title(0);
    }

    void write(Paper paper) {
        paper.across();
        for (int index = 0; index < all.size(); index++) {
            if (index > 0) {
                paper.newPage();
            }
            head(paper, index);
            paper.table(all.get(index).widths(), all.get(index).rows());
            if (index == 0 && Words.hasEmptyCells(said)) {
                paper.line("left", 11, "i", Words.EMPTY_CELLS);
            }
        }
        // No document ends with a table.
        paper.line("left", 2, "", "");
    }

    private void head(Paper paper, int index) {
        paper.line("center", 14, "b", title(index))
                .line("center", 14, "b", LetterFrame.upper(all.get(index).name()))
                .line("center", 14, "i", "(Kèm theo Báo cáo " + LetterFrame.numberAndDay(said) + ")")
                .line("center", 8, "", "");
    }

    /** Only where there are several have they numbers. */
    private String title(int index) {
        return all.size() == 1 ? "Phụ lục" : "Phụ lục " + Headings.roman(index + 1);
    }

    private void gaps() {
        annex(
                "Báo cáo còn thiếu hoặc chậm",
                List.of(700, 4300, 900, 2900, 2200, 1300, 2270),
                List.of("TT", "Cơ quan", "Kỳ", "Tình trạng", "Trước thời điểm", "Nộp lần đầu", "Ghi chú"),
                said.gaps().stream()
                        .map(gap -> List.of(
                                Words.agency(gap),
                                gap.period(),
                                Words.gap(gap.kind()),
                                Words.moment(gap.dueAt()),
                                Words.day(gap.firstSubmittedAt()),
                                Words.note(consolidation.notes().get(gap.obligation())))));
    }

    private void incomplete() {
        annex(
                "Báo cáo chưa đủ số liệu và lý do",
                List.of(700, 5000, 1000, 7870),
                List.of("TT", "Cơ quan", "Kỳ", "Lý do"),
                said.incomplete().stream().map(one -> List.of(one.agencyName(), one.period(), one.reason())));
    }

    private void differences() {
        Decimals decimals = Decimals.ofDifferences(said);
        annex(
                "Chênh lệch số liệu",
                List.of(700, 3070, 2200, 2100, 1500, 1500, 1200, 2300),
                List.of("TT", "Chỉ tiêu", "Giữa", "Cơ quan", "Số của cơ quan", "Số đối chiếu", "Địa phương", "Xử lý"),
                said.differences().stream()
                        .map(each -> List.of(
                                each.name() + " (" + each.period() + ")",
                                Words.difference(each.kind()),
                                Words.agency(said, each.agency()),
                                Words.rounded(each.stated(), decimals.of(each.indicator(), each.component())),
                                Words.rounded(each.other(), decimals.of(each.indicator(), each.component())),
                                each.reported() + "/" + each.expected(),
                                Words.note(consolidation.notes().get(each.key())))));
    }

    private void estimates() {
        Decimals decimals = Decimals.ofEstimates(said);
        annex(
                "Số ước thực hiện, chờ số chính thức",
                List.of(700, 5670, 1000, 2600, 3200, 1400),
                List.of("TT", "Chỉ tiêu", "Kỳ", "Địa bàn", "Cơ quan", "Số ước"),
                said.estimates().stream()
                        .map(each -> List.of(
                                Objects.requireNonNullElse(each.name(), each.indicator()),
                                each.period(),
                                Objects.requireNonNullElse(each.placeName(), each.place()),
                                Objects.requireNonNullElse(each.agencyName(), each.agency()),
                                Words.figure(each.value(), decimals.of(each.indicator(), each.component())))));
    }

    private void finals() {
        annex(
                "Nghĩa vụ báo cáo số chính thức",
                List.of(700, 8870, 1500, 3500),
                List.of("TT", "Cơ quan", "Kỳ", "Trước thời điểm"),
                consolidation.finals().stream()
                        .map(each -> List.of(each.agencyName(), each.period(), Words.moment(each.dueAt()))));
    }

    private void justifications() {
        Decimals decimals = Decimals.ofJustifications(said);
        annex(
                "Giải trình số liệu khác thường",
                List.of(700, 4070, 900, 2400, 1400, 5100),
                List.of("TT", "Chỉ tiêu", "Kỳ", "Cơ quan", "Số liệu", "Giải trình"),
                said.justifications().stream()
                        .map(each -> List.of(
                                each.name() + " (" + each.placeName() + ")",
                                each.period(),
                                each.agencyName(),
                                Words.figure(each.value(), decimals.of(each.indicator(), each.component())),
                                each.text())));
    }

    private void spending() {
        annex(
                "Kinh phí theo nguồn (triệu đồng)",
                List.of(700, 7370, 1300, 2600, 2600),
                List.of("TT", "Nguồn kinh phí", "Kỳ", "Kế hoạch", "Thực hiện"),
                SourceTotal.of(said.spending()).stream()
                        .map(total -> List.of(
                                total.name(),
                                total.period(),
                                money(total.planned(), total.plannedWhole()),
                                money(total.spent(), total.spentWhole()))));
    }

    private static String money(@Nullable BigDecimal sum, boolean whole) {
        return sum == null ? Words.NOT_REPORTED : Words.number(sum) + (whole ? "" : " (chưa đủ)");
    }

    /** Of the next row; totals have none. */
    private static int number(List<List<String>> rows) {
        return (int) rows.stream().filter(row -> !row.get(0).isEmpty()).count();
    }

    private void annex(String name, List<Integer> widths, List<String> head, Stream<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(head));
        lines.forEach(line -> {
            boolean total = line.get(0).equals(SourceTotal.ALL);
            List<String> numbered = new ArrayList<>(List.of(total ? "" : String.valueOf(number(rows))));
            numbered.addAll(line);
            rows.add(numbered);
        });
        if (rows.size() > 1) {
            all.add(new Annex(name, widths, rows));
        }
    }
}
