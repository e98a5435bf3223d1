package vn.hue.ansinh.indicators.importing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.Shown;
import vn.hue.ansinh.kit.workbook.TypedNumber;

/** What a cell of a workbook says. Where it shows people something else than it holds, they have to say which they mean. */
final class XlsxCell {
    private XlsxCell() {}

    static void put(RawRow row, Column column, Cell cell) {
        if (isConstant(cell.getFormula())) {
            row.put(column, cell.getFormula().toLowerCase(Locale.ROOT).replace("()", ""));
            return;
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            row.unfit().put(column, CellFault.FORMULA_CELL);
            row.put(column, "=" + cell.getFormula());
            return;
        }
        row.put(column, text(cell));
        if (column.isNumber() && cell.getType() == CellType.STRING) {
            refuseGroups(row, column, cell.getText().strip());
        }
        if (column.isNumber() && cell.getType() == CellType.NUMBER) {
            Shown how = Shown.of(cell.getDataFormatString(), cell.getRawValue().startsWith("-"));
            otherwiseShown(how).ifPresent(fault -> {
                row.unfit().put(column, fault);
                row.put(column, ShownCell.of(cell, how));
            });
        }
    }

    /** Pasted out of a document: it may stand there for a thousand times as much. */
    private static void refuseGroups(RawRow row, Column column, String text) {
        if (Marks.UNKNOWN.mayGroup(text)) {
            row.unfit().put(column, CellFault.VALUE_GROUPED);
        }
    }

    /** LibreOffice writes true and false so when it saves a workbook again; there is nothing in them to calculate. */
    private static boolean isConstant(@Nullable String formula) {
        return "TRUE()".equalsIgnoreCase(formula) || "FALSE()".equalsIgnoreCase(formula);
    }

    private static Optional<Fault> otherwiseShown(Shown shown) {
        return switch (shown) {
            case NUMBER -> Optional.empty();
            case PERCENT -> Optional.of(CellFault.PERCENT_FORMATTED);
            case SCALED -> Optional.of(CellFault.SCALE_FORMATTED);
            case DAY -> Optional.of(CellFault.DAY_FORMATTED);
        };
    }

    private static @Nullable String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell.getRawValue());
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> null;
            default -> cell.getText();
        };
    }

    private static String number(String raw) {
        BigDecimal number = TypedNumber.of(raw);
        // One that no spreadsheet knows is refused in its row as it stands.
        return TypedNumber.isPrintable(number) ? number.toPlainString() : raw;
    }
}
