package vn.hue.ansinh.reporting.workbook;

import java.util.List;

/** The sheets of the workbook and the columns of each, in the order in which they stand; the head is the fourth row. */
enum Part {
    FIGURES(
            "Số liệu",
            column("indicator", "Mã chỉ tiêu", 14),
            column("name", "Tên chỉ tiêu", 44),
            column("component", "Thành phần", 14),
            column("place", "Địa bàn", 18),
            column("breakdown", "Phân tổ", 18),
            column("unit", "Đơn vị", 10),
            column("lastYear", "TH năm trước", 12),
            column("target", "Mục tiêu", 16),
            column("value", "Giá trị", 14),
            column("numerator", "Tử số", 14),
            column("denominator", "Mẫu số", 14),
            column("status", "Trạng thái", 24),
            column("missingReason", "Lý do không có số liệu", 32),
            column("note", "Ghi chú", 30),
            column("justification", "Giải trình số liệu bất thường", 36)),
    TASKS(
            "Nhiệm vụ",
            column("task", "Mã nhiệm vụ", 14),
            column("title", "Nhiệm vụ", 60),
            column("role", "Vai trò", 14),
            column("state", "Tình hình", 32),
            column("doneOn", "Ngày hoàn thành", 16),
            column("note", "Ghi chú", 50)),
    NARRATIVE("Thuyết minh", column("name", "Mã", 18), column("title", "Mục", 36), column("text", "Nội dung", 100)),
    SPENDING(
            "Kinh phí",
            column("source", "Nguồn", 44),
            column("area", "Lĩnh vực", 44),
            column("indicator", "Mã chỉ tiêu (nếu tách được)", 34),
            column("planned", "Kế hoạch (triệu đồng)", 26),
            column("spent", "Đã chi (triệu đồng)", 24));

    /** Rows counted from zero. */
    static final int WHOSE = 2;

    static final int HEAD = 3;

    static final int FIRST = HEAD + 1;

    private final String sheet;
    private final List<Column> columns;

    Part(String sheet, Column... columns) {
        this.sheet = sheet;
        this.columns = List.of(columns);
    }

    record Column(String field, String title, int width) {}

    private static Column column(String field, String title, int width) {
        return new Column(field, title, width);
    }

    String sheet() {
        return sheet;
    }

    List<Column> columns() {
        return columns;
    }

    int at(String field) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).field().equals(field)) {
                return index;
            }
        }
        throw new IllegalArgumentException(field);
    }
}
