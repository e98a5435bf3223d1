package vn.hue.ansinh.indicators.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Texts that a spreadsheet would run (OWASP, "CSV Injection"), and the look at a file for one that still would. */
final class FormulaPayloads {
    static final List<String> ALL = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://x\",\"a\")",
            "=IMPORTXML(\"http://x\",\"//a\")",
            "=WEBSERVICE(\"http://x\")",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "+1+1",
            "+cmd|' /C calc'!A0",
            "-1+1",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\r\n=1+1",
            " =1+1",
            "   +1+1",
            "\u00A0=1+1",
            "\u3000=1+1",
            "＝1+1",
            "＋1+1",
            "－1+1",
            "＠SUM(1)",
            "\"=1+1",
            "\"\"=1+1",
            "'=1+1",
            "a;=1+1",
            "a; =1+1",
            "a;\"=1+1\"",
            "a|=1+1",
            "a\t=1+1",
            "a\n=1+1",
            "a\r\n+1+1",
            "a\";=1+1",
            "a\",=1+1",
            "a\n\"=1+1",
            "a;@SUM(1)",
            "a;-1+1",
            "a\n;=1+1",
            "=",
            "-",
            "@",
            "\t");

    private static final Pattern NUMBER_OR_NONE = Pattern.compile("-?[0-9]+([.,][0-9]+)?|-");
    private static final Pattern RUN = Pattern.compile("[\\h\"']*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaPayloads() {}

    /** The cells a spreadsheet would run, whatever it takes for the sign between cells. */
    static List<String> runnable(String csv) {
        return Stream.of(',', ';', '\t', '|')
                .flatMap(separator -> cells(csv, separator))
                .filter(FormulaPayloads::runs)
                .toList();
    }

    private static Stream<String> cells(String csv, char separator) {
        String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .ofCsvRecord(plain)
                .stream()
                .map(CsvRecord::getFields)
                .flatMap(List::stream);
    }

    /** An apostrophe is what makes a text of it, so what stands behind one is not run. */
    static boolean runs(String cell) {
        return RUN.matcher(cell).matches()
                && !cell.strip().startsWith("'")
                && !NUMBER_OR_NONE.matcher(cell).matches();
    }

    static List<String> runnable(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(cell -> cell != null && runs(cell))
                    .map(Cell::getText)
                    .toList();
        }
    }

    /** Of the first sheet: what each is taken for, and what it holds. */
    static List<String> cells(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(cell -> cell.getType() + " " + cell.getText())
                    .toList();
        }
    }

    private static boolean runs(Cell cell) {
        return cell.getType() == CellType.FORMULA || (cell.getType() == CellType.STRING && runs(cell.getText()));
    }
}
