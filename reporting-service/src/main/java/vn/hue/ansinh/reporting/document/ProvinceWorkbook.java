package vn.hue.ansinh.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Difference;
import vn.hue.ansinh.reporting.consolidation.Gap;
import vn.hue.ansinh.reporting.consolidation.Goal;
import vn.hue.ansinh.reporting.consolidation.Note;
import vn.hue.ansinh.reporting.consolidation.Row;

/** The province's table, and on further sheets what is missing, what disagrees and what is only estimated. */
final class ProvinceWorkbook {
    private final Contents said;
    private final Map<String, Note> notes;
    private final Decimals decimals;
    private final @Nullable Text notice;

    private ProvinceWorkbook(ConsolidationView consolidation) {
        said = consolidation.content();
        decimals = Decimals.ofTheTable(said);
        notes = consolidation.notes();
        notice = consolidation.notice();
    }

    static byte[] of(ConsolidationView consolidation) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(written, "An Sinh", "1.0");
            Sheets sheets = new Sheets(workbook, Stamp.on(consolidation));
            ProvinceWorkbook province = new ProvinceWorkbook(consolidation);
            province.table(sheets.grid("Bảng tổng hợp", province.widths()));
            province.gaps(sheets.grid("Thiếu, chậm", 6, 40, 7, 26, 24, 14, 40));
            province.differences(sheets.grid("Chênh lệch", 40, 7, 22, 28, 14, 14, 12, 12, 36));
            new RemarkSheets(consolidation).write(sheets);
            workbook.finish();
            return StableZip.of(written.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void table(Grid grid) {
        grid.title("TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU " + Headings.span(said));
        said.plans().forEach(plan -> grid.note("theo " + LetterFrame.named(plan)));
        if (notice != null) {
            grid.note("Lưu ý: " + notice.vi());
        }
        if (Words.hasEmptyCells(said)) {
            grid.note(Words.EMPTY_CELLS);
        }
        grid.head(Headings.of(said));
        said.areas().forEach(area -> {
            List<Row> rows = said.rows().stream()
                    .filter(row -> row.area().equals(area.code()))
                    .toList();
            if (!rows.isEmpty()) {
                grid.section(Headings.roman(Headings.number(said, area)), area.name());
            }
            IntStream.range(0, rows.size()).forEach(index -> line(grid, index + 1, rows.get(index)));
        });
    }

    private void line(Grid grid, int number, Row row) {
        grid.begin().cell(number).cell(row.name()).cell(row.unit());
        if (Headings.isPack(said)) {
            IntStream.range(0, row.years().size()).forEach(column -> year(grid, row, column));
            target(grid, row);
        } else {
            year(grid, row, 0);
            target(grid, row);
            year(grid, row, 1);
        }
        grid.cell(Words.verdict(row, Integer.parseInt(said.period())));
    }

    private void year(Grid grid, Row row, int column) {
        Row.Cell year = row.years().get(column);
        grid.cell(year.value(), decimals.of(row.indicator(), row.component()), Words.mark(said, year, column));
    }

    /** A number where a number is to be met on the year itself; in words where there is a bound, or a later year. */
    private void target(Grid grid, Row row) {
        int year = Integer.parseInt(said.period());
        Goal goal = row.target();
        if (goal != null && goal.isNumberOf(year)) {
            grid.cell(goal.value(), Decimals.enough(goal.value(), row.decimals()));
        } else {
            grid.cell(Words.goal(row, year));
        }
    }

    private int[] widths() {
        int years = said.rows().isEmpty() ? 2 : said.rows().get(0).years().size();
        return IntStream.concat(
                        IntStream.of(6, 48, 16),
                        IntStream.concat(IntStream.generate(() -> 16).limit(years + 1), IntStream.of(30)))
                .toArray();
    }

    private void gaps(Grid grid) {
        grid.title("BÁO CÁO CÒN THIẾU HOẶC CHẬM");
        grid.head(List.of("TT", "Cơ quan", "Kỳ", "Tình trạng", "Trước thời điểm", "Nộp lần đầu", "Ghi chú"));
        int number = 0;
        for (Gap gap : said.gaps()) {
            grid.begin()
                    .cell(++number)
                    .cell(Words.agency(gap))
                    .cell(gap.period())
                    .cell(Words.gap(gap.kind()));
            grid.cell(Words.moment(gap.dueAt())).cell(Words.day(gap.firstSubmittedAt()));
            grid.cell(noteOn(gap.obligation()));
        }
    }

    private void differences(Grid grid) {
        grid.title("CHÊNH LỆCH SỐ LIỆU");
        grid.head(List.of(
                "Chỉ tiêu",
                "Kỳ",
                "Giữa",
                "Cơ quan",
                "Số của cơ quan",
                "Số đối chiếu",
                "Chênh lệch",
                "Địa phương",
                "Xử lý"));
        Decimals here = Decimals.ofDifferences(said);
        for (Difference each : said.differences()) {
            int places = here.of(each.indicator(), each.component());
            grid.begin().cell(each.name()).cell(each.period()).cell(Words.difference(each.kind()));
            grid.cell(Words.agency(said, each.agency()))
                    .cell(each.stated(), places)
                    .cell(each.other(), places)
                    .cell(each.difference(), places);
            grid.cell(each.reported() + "/" + each.expected()).cell(noteOn(each.key()));
        }
    }

    private String noteOn(String point) {
        @Nullable Note note = notes.get(point);
        return Words.note(note);
    }
}
