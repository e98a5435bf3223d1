package vn.hue.ansinh.reporting.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.form.FormView;

/**
 * Reads a filled-in form into the content of a report. Whoever hid rows, merged cells or moved columns of their own beside
 * ours is understood; what stands in a cell of ours counts.
 */
final class BookReader {
    private static final Logger LOG = Logger.getLogger(BookReader.class);
    private static final int MOST_ROWS = 5_000;
    private static final int KEY_ROWS = 3;

    private final ReadableWorkbook book;
    private final Places places = new Places();

    private BookReader(ReadableWorkbook book) {
        this.book = book;
    }

    /** What was read, and where it stands. */
    record Filled(Content content, Places places) {}

    /** @param file that was looked through by the gate */
    static Filled read(Path file, FormView form) {
        return sound(() -> {
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
                BookReader reader = new BookReader(book);
                reader.mustBe(form);
                return new Filled(reader.content(), reader.places);
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

    private Content content() throws IOException {
        Map<String, String> written = narrative();
        return Content.of(figures(), narrative(written), tasks(), spending(), written.get(Layout.INCOMPLETE));
    }

    private List<Figure> figures() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows(Part.FIGURES)) {
            FilledRow filled = new FilledRow(Part.FIGURES, row, places, "/figures/" + figures.size());
            if (!filled.isBlank(
                    "value", "numerator", "denominator", "status", "missingReason", "note", "justification")) {
                figures.add(figure(filled, "/figures/" + figures.size()));
            }
        }
        return figures;
    }

    private Figure figure(FilledRow row, String pointer) {
        Part.FIGURES.columns().forEach(column -> places.put(pointer + "/" + column.field(), row.at(column.field())));
        places.put(pointer, row.at("value"));
        @Nullable FigureStatus status = row.word("status", FigureStatus.class);
        // A value whose firmness nobody chose is what the yearly report is about: an estimate.
        FigureStatus stated = status == null ? FigureStatus.E : status;
        return new Figure(
                named(row, "indicator", pointer),
                row.told("component"),
                row.told("place"),
                row.told("breakdown"),
                row.decimal("value"),
                row.decimal("numerator"),
                row.decimal("denominator"),
                stated,
                row.word("missingReason", MissingReason.class),
                row.told("note"),
                false,
                row.told("justification"));
    }

    private String named(FilledRow row, String field, String pointer) {
        String name = row.told(field);
        if (name == null) {
            places.wrong(CellFault.NAMELESS, pointer + "/" + field, row.at(field));
        }
        return Objects.requireNonNullElse(name, "");
    }

    private List<TaskNote> tasks() throws IOException {
        List<TaskNote> tasks = new ArrayList<>();
        for (Row row : rows(Part.TASKS)) {
            String pointer = "/tasks/" + tasks.size();
            FilledRow filled = new FilledRow(Part.TASKS, row, places, pointer);
            if (!filled.isBlank("state", "doneOn", "note")) {
                Part.TASKS.columns().forEach(one -> places.put(pointer + "/" + one.field(), filled.at(one.field())));
                TaskNote.State state = filled.word("state", TaskNote.State.class);
                tasks.add(new TaskNote(
                        named(filled, "task", pointer),
                        state == null ? TaskNote.State.IN_PROGRESS : state,
                        filled.day("doneOn"),
                        filled.told("note")));
            }
        }
        return tasks;
    }

    private Map<String, String> narrative() throws IOException {
        Map<String, String> written = new HashMap<>();
        for (Row row : rows(Part.NARRATIVE)) {
            FilledRow filled = new FilledRow(Part.NARRATIVE, row, places, "/narrative");
            String name = filled.text("name");
            String text = filled.told("text");
            if (name != null && text != null) {
                places.put("/narrative/" + name, filled.at("text"));
                written.put(name, text);
            }
        }
        return written;
    }

    private static Narrative narrative(Map<String, String> written) {
        return new Narrative(
                written.get("direction"),
                written.get("results"),
                written.get("limitations"),
                written.get("objectiveCauses"),
                written.get("subjectiveCauses"),
                written.get("nextSteps"),
                written.get("proposals"),
                written.get("achievements"),
                written.get("goals"),
                written.get("measures"),
                written.get("resources"),
                written.get("organisation"),
                written.get("obstacle"),
                written.get("causes"));
    }

    private List<Spending> spending() throws IOException {
        List<Spending> spending = new ArrayList<>();
        for (Row row : rows(Part.SPENDING)) {
            String pointer = "/spending/" + spending.size();
            FilledRow filled = new FilledRow(Part.SPENDING, row, places, pointer);
            if (!filled.isBlank("source", "area", "indicator", "planned", "spent")) {
                Part.SPENDING.columns().forEach(one -> places.put(pointer + "/" + one.field(), filled.at(one.field())));
                places.put(pointer, filled.at("source"));
                Spending.Source source = filled.word("source", Spending.Source.class);
                spending.add(new Spending(
                        source == null ? Spending.Source.OTHER : source,
                        Choice.code(named(filled, "area", pointer)),
                        filled.told("indicator"),
                        filled.decimal("planned"),
                        filled.decimal("spent")));
            }
        }
        return spending;
    }

    private List<Row> rows(Part part) throws IOException {
        Sheet sheet = book.findSheet(part.sheet()).orElseThrow(BookRefused::noForm);
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.filter(row -> row.getRowNum() > Part.FIRST)
                    .limit(MOST_ROWS)
                    .toList();
        }
    }
}
