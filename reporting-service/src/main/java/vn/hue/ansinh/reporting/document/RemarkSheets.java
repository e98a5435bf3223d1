package vn.hue.ansinh.reporting.document;

import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Contents.Incomplete;
import vn.hue.ansinh.reporting.consolidation.Contents.Justification;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.consolidation.Estimate;
import vn.hue.ansinh.reporting.consolidation.Final;
import vn.hue.ansinh.reporting.consolidation.TaskTold;

/** The sheets of what goes with the figures: estimates and who owes final ones, reasons, money. */
final class RemarkSheets {
    private final Contents said;
    private final List<Final> finals;

    RemarkSheets(ConsolidationView consolidation) {
        said = consolidation.content();
        finals = consolidation.finals();
    }

    void write(Sheets sheets) {
        tasks(sheets.grid("Nhiệm vụ", 6, 48, 13, 7, 34, 28, 44));
        estimates(sheets.grid("Số ước", 44, 18, 18, 8, 30, 40, 16));
        finals(sheets.grid("Nợ số chính thức", 30, 44, 7, 26));
        justifications(sheets.grid("Giải trình", 40, 7, 26, 36, 14, 50));
        incomplete(sheets.grid("Chưa đủ số liệu", 26, 44, 7, 60));
        spending(sheets.grid("Kinh phí", 26, 7, 38, 36, 16, 18, 18));
    }

    private void tasks(Grid grid) {
        grid.title(LetterFrame.upper(TaskTable.NAME));
        grid.head(List.of("TT", "Nhiệm vụ", "Mã", "Kỳ", "Cơ quan", "Tình trạng", "Ghi chú"));
        for (TaskTable.Section section : new TaskTable(said).sections()) {
            grid.section(section.number(), section.heading());
            int number = 0;
            for (TaskTold told : section.tasks()) {
                grid.begin().cell(++number).cell(told.title()).cell(told.task()).cell(told.period());
                grid.cell(TaskTable.teller(told)).cell(TaskTable.state(told));
                grid.cell(Objects.requireNonNullElse(told.note(), ""));
            }
        }
    }

    private void estimates(Grid grid) {
        grid.title("SỐ ƯỚC, CHỜ SỐ CHÍNH THỨC");
        grid.head(List.of("Chỉ tiêu", "Mã", "Thành phần", "Kỳ", "Địa bàn", "Cơ quan", "Giá trị"));
        Decimals decimals = Decimals.ofEstimates(said);
        for (Estimate each : said.estimates()) {
            grid.begin()
                    .cell(Objects.requireNonNullElse(each.name(), each.indicator()))
                    .cell(each.indicator());
            grid.cell(Objects.requireNonNullElse(each.component(), "")).cell(each.period());
            grid.cell(Objects.requireNonNullElse(each.placeName(), each.place()))
                    .cell(Objects.requireNonNullElse(each.agencyName(), each.agency()))
                    .cell(each.value(), decimals.of(each.indicator(), each.component()));
        }
    }

    private void finals(Grid grid) {
        grid.title("NGHĨA VỤ BÁO CÁO SỐ CHÍNH THỨC");
        grid.head(List.of("Nghĩa vụ", "Cơ quan", "Kỳ", "Trước thời điểm"));
        for (Final each : finals) {
            grid.begin().cell(each.obligation()).cell(each.agencyName());
            grid.cell(each.period()).cell(Words.moment(each.dueAt()));
        }
    }

    private void justifications(Grid grid) {
        grid.title("GIẢI TRÌNH SỐ LIỆU KHÁC THƯỜNG");
        grid.head(List.of("Chỉ tiêu", "Kỳ", "Địa bàn", "Cơ quan", "Giá trị", "Giải trình"));
        Decimals decimals = Decimals.ofJustifications(said);
        for (Justification each : said.justifications()) {
            grid.begin().cell(each.name()).cell(each.period()).cell(each.placeName());
            grid.cell(each.agencyName())
                    .cell(each.value(), decimals.of(each.indicator(), each.component()))
                    .cell(each.text());
        }
    }

    private void incomplete(Grid grid) {
        grid.title("BÁO CÁO CHƯA ĐỦ SỐ LIỆU VÀ LÝ DO");
        grid.head(List.of("Nghĩa vụ", "Cơ quan", "Kỳ", "Lý do"));
        for (Incomplete each : said.incomplete()) {
            grid.begin().cell(each.obligation()).cell(each.agencyName());
            grid.cell(each.period()).cell(each.reason());
        }
    }

    private void spending(Grid grid) {
        grid.title("KINH PHÍ THEO NGUỒN (TRIỆU ĐỒNG)");
        grid.head(List.of("Nguồn kinh phí", "Kỳ", "Cơ quan", "Lĩnh vực", "Chỉ tiêu", "Kế hoạch", "Thực hiện"));
        int decimals = Decimals.ofMoney(said);
        for (Spent each : said.spending()) {
            grid.begin().cell(each.source().vietnamese()).cell(each.period()).cell(each.agencyName());
            grid.cell(area(each.area())).cell(Objects.requireNonNullElse(each.indicator(), ""));
            grid.cell(each.planned(), decimals).cell(each.spent(), decimals);
        }
    }

    /** Its code where the table shows nothing of it. */
    private String area(String code) {
        return said.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }
}
