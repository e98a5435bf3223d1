package vn.hue.ansinh.reporting.workbook;

import java.util.List;
import vn.hue.ansinh.reporting.form.FormView;

/** What the drop-down lists offer: a code, and behind a dot what it means. Only the code is read. */
final class Choice {
    private static final String BEHIND = " · ";

    static final List<String> STATUSES = List.of(
            "E · Ước thực hiện", "P · Sơ bộ", "A · Chính thức", "B · Thay đổi cách tính", "M · Không có số liệu");
    static final List<String> REASONS = List.of(
            "NOT_DUE · Chưa đến kỳ",
            "LATE · Chưa tổng hợp xong",
            "NOT_APPLICABLE · Không áp dụng",
            "NO_CASES · Không phát sinh",
            "WITHHELD · Không công bố");
    static final List<String> STATES =
            List.of("NOT_STARTED · Chưa thực hiện", "IN_PROGRESS · Đang thực hiện", "DONE · Đã hoàn thành");

    private Choice() {}

    static List<String> sources(FormView form) {
        return form.spendingSources().stream()
                .map(source -> shown(source.name(), source.vietnamese()))
                .toList();
    }

    static List<String> areas(FormView form) {
        return form.areas().stream()
                .map(area -> shown(area.code(), area.name()))
                .toList();
    }

    /** As the lists show the code; the code alone where they do not know it. */
    static String of(String code, List<String> offered) {
        return offered.stream()
                .filter(one -> one.startsWith(code + BEHIND))
                .findFirst()
                .orElse(code);
    }

    static String code(String cell) {
        int end = cell.indexOf('·');
        return (end < 0 ? cell : cell.substring(0, end)).strip();
    }

    private static String shown(String code, String name) {
        return code + BEHIND + name;
    }
}
