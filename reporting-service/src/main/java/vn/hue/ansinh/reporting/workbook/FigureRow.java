package vn.hue.ansinh.reporting.workbook;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.form.FormView;
import vn.hue.ansinh.reporting.known.Target;

/** A row of the sheet of figures: what is asked for, what is known of it, and the cells to fill in. */
final class FigureRow {
    private static final int CELLS_TO_FILL_IN = 7;

    private FigureRow() {}

    static void write(FormSheet sheet, Layout.Asked row, @Nullable Figure said) {
        FormView.Line line = row.line();
        String name = line.componentName() == null ? line.name() : line.name() + " – " + line.componentName();
        sheet.begin()
                .locked(line.indicator())
                .locked(row.home() ? name : name + " (" + row.placeName() + ")")
                .locked(Objects.requireNonNullElse(line.component(), ""))
                .locked(Objects.requireNonNullElse(row.place(), ""))
                .locked("")
                .locked(Objects.requireNonNullElse(line.unit(), ""))
                .locked(
                        row.home() && line.lastYear() != null
                                ? text(line.lastYear().value())
                                : "")
                .locked(row.home() ? target(line) : "");
        fill(sheet, said);
        if (line.ratioWanted()) {
            sheet.note("numerator", "Cần tử số và mẫu số để cộng với các địa bàn khác.");
        }
        if (!line.breakdowns().isEmpty() && row.home()) {
            sheet.note("breakdown", "Có thể phân tổ theo: " + String.join(", ", line.breakdowns()));
        }
    }

    /** For other places and for breakdowns: whoever fills it in names what it is about. */
    static void writeOpen(FormSheet sheet, @Nullable Figure said) {
        sheet.begin()
                .open(said == null ? "" : said.indicator())
                .locked("")
                .open(said == null ? "" : text(said.component()))
                .open(said == null ? "" : text(said.place()))
                .open(said == null ? "" : text(said.breakdown()))
                .locked("")
                .locked("")
                .locked("");
        fill(sheet, said);
    }

    private static void fill(FormSheet sheet, @Nullable Figure said) {
        if (said == null) {
            for (int cell = 0; cell < CELLS_TO_FILL_IN; cell++) {
                sheet.open();
            }
            return;
        }
        sheet.open(said.value())
                .open(said.numerator())
                .open(said.denominator())
                .open(Choice.of(said.status().name(), Choice.STATUSES))
                .open(
                        said.missingReason() == null
                                ? ""
                                : Choice.of(said.missingReason().name(), Choice.REASONS))
                .open(text(said.note()))
                .open(text(said.justification()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String target(FormView.Line line) {
        if (line.promised() != null) {
            return text(line.promised());
        }
        return line.targets().stream().findFirst().map(FigureRow::text).orElse("");
    }

    private static String text(Target target) {
        return switch (target.comparator()) {
            case "GT" -> "trên " + text(target.value());
            case "GE", "DONE_BY" -> "từ " + text(target.value());
            case "LT" -> "dưới " + text(target.value());
            case "LE" -> "tối đa " + text(target.value());
            case "RANGE" -> text(target.low()) + " – " + text(target.high());
            case "APPROX" -> "khoảng " + text(target.value());
            default -> text(target.value());
        };
    }

    /** As Vietnamese write it. */
    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
