package vn.hue.ansinh.reporting.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/** The sheets of a filled-in form, one after the other; what stands where is kept with what it says. */
final class FilledBook {
    private static final int MOST_ROWS = 5_000;

    private final ReadableWorkbook book;
    private final Places places = new Places();

    FilledBook(ReadableWorkbook book) {
        this.book = book;
    }

    BookReader.Filled read() throws IOException {
        List<Figure> figures = figures();
        Map<String, String> written = narrative();
        Content content = Content.of(figures, narrative(written), tasks(), spending(), written.get(Layout.INCOMPLETE));
        return new BookReader.Filled(content, places);
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
        @Nullable FigureStatus status = row.chosen("status", FigureStatus.class);
        return new Figure(
                named(row, "indicator", pointer),
                row.told("component"),
                row.told("place"),
                row.told("breakdown"),
                row.decimal("value"),
                row.decimal("numerator"),
                row.decimal("denominator"),
                Objects.requireNonNullElse(status, FigureStatus.E), // whoever chose none is refused
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
                TaskNote.State state = filled.chosen("state", TaskNote.State.class);
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
            if (name != null) {
                String named = name.equals(Layout.INCOMPLETE) ? "/incomplete" : "/narrative/" + name;
                String text = filled.told("text", named);
                if (text != null) {
                    places.put(named, filled.at("text"));
                    written.put(name, text);
                }
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
                Spending.Source source = filled.chosen("source", Spending.Source.class);
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
            List<Row> filled = rows.filter(row -> row.getRowNum() > Part.FIRST && isFilled(row))
                    .limit(MOST_ROWS + 1L)
                    .toList();
            if (filled.size() > MOST_ROWS) {
                throw BookRefused.tooLong(part.sheet(), MOST_ROWS);
            }
            return filled;
        }
    }

    private static boolean isFilled(Row row) {
        return row.stream().anyMatch(cell -> cell != null && cell.getType() != CellType.EMPTY);
    }
}
