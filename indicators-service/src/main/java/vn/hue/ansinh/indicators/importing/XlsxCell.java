package vn.hue.ansinh.indicators.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says. Where it shows people something else than it holds, they have to say which they mean. */
final class XlsxCell {
    // Excel counts in doubles; beyond 15 digits it makes them up (2.2700000000000002 was typed as 2.27).
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    private static final int LARGEST_EXPONENT = 400;

    // A percent sign that is only printed behind the number, quoted or escaped, leaves the number as it is.
    private static final Pattern PRINTED_ONLY = Pattern.compile("\"[^\"]*\"|\\\\.");

    private XlsxCell() {}

    static void put(RawRow row, Column column, Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            row.unfit().put(column, Fault.FORMULA_CELL);
            row.put(column, "=" + cell.getFormula());
            return;
        }
        if (column.isNumber() && cell.getType() == CellType.NUMBER && isPercentage(cell.getDataFormatString())) {
            row.unfit().put(column, Fault.PERCENT_FORMATTED);
        }
        row.put(column, text(cell));
    }

    private static boolean isPercentage(@Nullable String format) {
        return format != null && PRINTED_ONLY.matcher(format).replaceAll("").contains("%");
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
        BigDecimal number = new BigDecimal(raw).round(DIGITS_OF_EXCEL);
        // No spreadsheet knows such a number; written out it could fill the memory. As it stands it is refused in its
        // row.
        return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? raw : number.toPlainString();
    }
}
