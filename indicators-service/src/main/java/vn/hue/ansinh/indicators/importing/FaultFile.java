package vn.hue.ansinh.indicators.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rejected rows as a CSV file to correct and send again, in the columns that were sent; what is wrong stands behind
 * each row, and is not believed: each cell is written so that it is refused again until somebody has mended it.
 */
final class FaultFile {
    private static final int PIECE = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OutcomeRows outcomes;
    private final ObservationImport of;
    private final SentBack back;
    private final Set<Column> columns;

    /** @param excel whether a spreadsheet in Vietnam shall open it */
    FaultFile(OutcomeRows outcomes, ObservationImport of, boolean excel) {
        this.outcomes = outcomes;
        this.of = of;
        this.back = SentBack.of(of, excel);
        this.columns = Arrays.stream(Column.values())
                .filter(column -> of.columns().contains(column.field()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    /** Excel reads UTF-8 only behind a mark. */
    void writeTo(OutputStream out) {
        try (OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(back.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(header());
            int last = 0;
            List<OutcomeView> piece = piece(last);
            while (!piece.isEmpty()) {
                piece.forEach(row -> csv.writeRecord(line(row)));
                last = piece.get(piece.size() - 1).place();
                piece = piece(last);
            }
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<OutcomeView> piece(int last) {
        return outcomes.after(of, last, RowOutcome.REJECTED, PIECE);
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(of.columns());
        names.addAll(Column.BESIDE);
        names.addAll(List.of("row", "sheet", "line", "faults", "detailVi", "detailEn", "hintVi", "hintEn"));
        return names;
    }

    private List<String> line(OutcomeView row) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(back.cell(row, column));
        }
        if (of.columns().contains(Leaves.COLUMN)) {
            cells.add(Leaves.names(row.leaves(), columns));
        }
        for (int beside = 0; beside < Column.BESIDE.size(); beside++) {
            cells.add(back.text(row.beside(beside)));
        }
        List<Faults.FaultView> faults = row.faults();
        cells.add(String.valueOf(row.row()));
        cells.add(back.text(row.sheet()));
        cells.add(row.line() == null ? "" : String.valueOf(row.line()));
        cells.add(faults.stream().map(FaultFile::code).collect(Collectors.joining(" ")));
        cells.add(faults.stream().map(fault -> fault.detail().vi()).collect(Collectors.joining(" ")));
        cells.add(faults.stream().map(fault -> fault.detail().en()).collect(Collectors.joining(" ")));
        cells.add(faults.stream().map(fault -> fault.hint().vi()).collect(Collectors.joining(" ")));
        cells.add(faults.stream().map(fault -> fault.hint().en()).collect(Collectors.joining(" ")));
        return cells;
    }

    private static String code(Faults.FaultView fault) {
        return fault.field() == null ? fault.code() : fault.code() + ":" + fault.field();
    }
}
