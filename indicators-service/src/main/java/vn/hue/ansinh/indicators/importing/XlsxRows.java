package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.workbook.WorkbookGate;
import vn.hue.ansinh.kit.workbook.WorkbookRefused;

/** The sheets of a workbook, streamed. A formula is not taken for its last result: that is for people to decide. */
final class XlsxRows implements RowReader {
    private static final Logger LOG = Logger.getLogger(XlsxRows.class);
    private static final Text ANEW = Text.of(
            "Chép bảng (chỉ giá trị) sang tệp .xlsx mới rồi gửi trọn vẹn.",
            "Copy the table (values alone) into a new .xlsx and send it whole.");
    // No spreadsheet lets a name be longer than 31 letters.
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PASSED_OVER = 100;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    @Override
    public FileLook read(Path file, RowSink sink) throws IOException {
        check(file);
        ReadingOptions how = hasFormats(file) ? WITH_FORMATS : ReadingOptions.DEFAULT_READING_OPTIONS;
        try (ReadableWorkbook workbook = sound(() -> new ReadableWorkbook(file.toFile(), how))) {
            int number = 0;
            List<String> passedOver = new ArrayList<>();
            for (Sheet sheet : sound(() -> workbook.getSheets().toList())) {
                number = read(sheet, number, sink, passedOver);
            }
            return new FileLook(Marks.POINTS, passedOver);
        }
    }

    private static void check(Path file) throws IOException {
        try {
            WorkbookGate.check(file);
        } catch (WorkbookRefused refused) {
            throw refused.isBroken() ? FileRefused.broken(refused.why(), ANEW) : FileRefused.unsafe(refused.why());
        }
    }

    /** A workbook need not say how its cells look; the reader would miss the part and call the whole broken. */
    private static boolean hasFormats(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
    }

    /** Whatever the reader trips over behind the gate is the fault of the file, not ours. */
    private static <T> T sound(Callable<T> reading) {
        try {
            return reading.call();
        } catch (Exception unreadable) {
            LOG.debugf(unreadable, "A workbook passed the gate and cannot be read");
            throw FileRefused.broken(Text.of("Trang tính không đọc được.", "The sheet cannot be read."), ANEW);
        }
    }

    /** A sheet behind the first one counts where it has the same kind of header; of others it is only told. */
    private static int read(Sheet sheet, int already, RowSink sink, List<String> passedOver) throws IOException {
        int number = already;
        try (Stream<Row> rows = sound(sheet::openStream)) {
            Iterator<Row> each = rows.iterator();
            List<@Nullable String> names = sound(() -> header(each));
            if (sheet.getIndex() > 0 && !Header.isOfFigures(names)) {
                note(sheet, names, passedOver);
                return number;
            }
            if (names.isEmpty()) {
                throw FileRefused.broken(
                        Text.of("Trang tính đầu tiên trống.", "The first sheet is empty."),
                        Text.of(
                                "Đặt bảng số liệu ở trang tính đầu tiên; xem cả trang bị ẩn.",
                                "Put the table into the first sheet; look at hidden ones, too."));
            }
            Header header = new Header(names);
            while (sound(each::hasNext)) {
                int here = number + 1;
                RawRow row = sound(() -> row(here, each.next(), sheet, header));
                if (!row.isBlank()) {
                    sink.take(row);
                    number = here;
                }
            }
        }
        return number;
    }

    /** An empty sheet is what a spreadsheet adds by itself. */
    private static void note(Sheet sheet, List<@Nullable String> names, List<String> passedOver) {
        if (!names.isEmpty() && passedOver.size() < MOST_PASSED_OVER) {
            passedOver.add(name(sheet));
        }
    }

    private static String name(Sheet sheet) {
        String name = sheet.getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Of the first row that says something; empty where none does. */
    private static List<@Nullable String> header(Iterator<Row> rows) {
        List<@Nullable String> names = List.of();
        while (names.isEmpty() && rows.hasNext()) {
            names = names(rows.next());
        }
        return names;
    }

    private static List<@Nullable String> names(Row first) {
        List<@Nullable String> names = new ArrayList<>();
        for (int index = 0; index < Math.min(first.getCellCount(), 100); index++) {
            names.add(first.getCellText(index));
        }
        return names.stream().allMatch(Cells::isEmpty) ? List.of() : names;
    }

    private static RawRow row(int number, Row sent, Sheet sheet, Header header) {
        RawRow row = RawRow.ofSheet(number, sent.getRowNum(), name(sheet), header.named());
        sent.stream().filter(Objects::nonNull).forEach(cell -> put(row, cell, header));
        return row;
    }

    private static void put(RawRow row, Cell cell, Header header) {
        int index = cell.getColumnIndex();
        if (header.isSurplus(index)) {
            row.putSurplus(cell.getText());
        } else if (header.isAction(index)) {
            row.act(cell.getText());
        } else if (header.isLeaves(index)) {
            row.leave(cell.getText());
        } else {
            header.at(index).ifPresent(column -> XlsxCell.put(row, column, cell));
        }
    }
}
