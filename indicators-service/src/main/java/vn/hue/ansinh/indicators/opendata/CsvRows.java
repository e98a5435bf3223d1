package vn.hue.ansinh.indicators.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.workbook.SafeCell;

/** CSV (RFC 4180), with our names or, as SDMX-CSV 2.0, with those of SDMX. */
final class CsvRows implements RowWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // Of a spreadsheet in Vietnam, which takes 1.234 for a thousand and more.
    private static final char SEMICOLON = ';';
    private static final List<String> SDMX_HEAD = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    // Information, also of what was taken back, which WITHDRAWN says: by D a receiver would delete what is filled
    // alone, and the value of such a row is empty.
    private static final List<String> SDMX_START = List.of("dataflow", "VN46:ANSINH_OBSERVATIONS(1.0)", "I");

    private final CsvWriter csv;
    private final List<OpenColumn> columns;
    private final List<String> start;
    private final boolean forExcel;

    private CsvRows(CsvWriter csv, List<OpenColumn> columns, List<String> start, boolean forExcel) {
        this.csv = csv;
        this.columns = columns;
        this.start = start;
        this.forExcel = forExcel;
    }

    static CsvRows plain(OutputStream out, boolean forExcel, List<OpenColumn> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (forExcel) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvRows rows = new CsvRows(csv(text, forExcel ? SEMICOLON : ','), columns, List.of(), forExcel);
        rows.csv.writeRecord(columns.stream().map(OpenColumn::field).toList());
        return rows;
    }

    static CsvRows sdmx(OutputStream out) {
        List<OpenColumn> columns = OpenColumn.of(false).stream()
                .filter(column -> column.sdmx() != null)
                .toList();
        CsvWriter csv = csv(new OutputStreamWriter(out, StandardCharsets.UTF_8), ',');
        CsvRows rows = new CsvRows(csv, columns, SDMX_START, false);
        List<String> header = new ArrayList<>(SDMX_HEAD);
        columns.forEach(column -> header.add(String.valueOf(column.sdmx())));
        rows.csv.writeRecord(header);
        return rows;
    }

    private static CsvWriter csv(Writer text, char separator) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(1 << 15)
                .build(text);
    }

    @Override
    public void write(OpenRow row) {
        List<String> cells = new ArrayList<>(start);
        columns.forEach(column -> cells.add(text(column.of(row))));
        csv.writeRecord(cells);
    }

    private String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return forExcel ? plain.replace('.', ',') : plain;
        }
        String text = cell == null ? null : cell.toString();
        return forExcel ? SafeCell.textAmongSemicolons(text) : SafeCell.text(text);
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
