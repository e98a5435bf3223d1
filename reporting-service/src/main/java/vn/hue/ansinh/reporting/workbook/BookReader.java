package vn.hue.ansinh.reporting.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.form.FormView;

/**
 * Reads a filled-in form into the content of a report. Whoever hid rows, merged cells or moved columns of their own beside
 * ours is understood; what stands in a cell of ours counts.
 */
final class BookReader {
    private static final Logger LOG = Logger.getLogger(BookReader.class);
    private static final int KEY_ROWS = 3;

    private final ReadableWorkbook book;

    private BookReader(ReadableWorkbook book) {
        this.book = book;
    }

    /** What was read, and where it stands. */
    record Filled(Content content, Places places) {}

    /** @param file that was looked through by the gate */
    static Filled read(Path file, FormView form) {
        return sound(() -> {
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
                new BookReader(book).mustBe(form);
                return new FilledBook(book).read();
            }
        });
    }

    /** Whatever the reader trips over behind the gate is the fault of the file, not ours. */
    private static <T> T sound(Callable<T> reading) {
        try {
            return reading.call();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception unreadable) {
            LOG.debugf(unreadable, "A workbook passed the gate and cannot be read");
            throw BookRefused.broken(Text.of("Trang tính không đọc được.", "The sheet cannot be read."));
        }
    }

    private void mustBe(FormView form) throws IOException {
        Sheet key = book.findSheet(Layout.KEY_SHEET).orElseThrow(BookRefused::noForm);
        List<String> said = new ArrayList<>();
        try (Stream<Row> rows = key.openStream()) {
            rows.limit(KEY_ROWS).forEach(row -> said.add(row.getCellText(0)));
        }
        if (said.size() < KEY_ROWS || !said.get(0).equals(Layout.FORMAT)) {
            throw BookRefused.noForm();
        }
        if (!said.get(1).equals(form.obligation())) {
            throw BookRefused.ofAnother(said.get(1));
        }
        if (!said.get(2).equals(Layout.hash(form))) {
            throw BookRefused.outdated();
        }
    }
}
