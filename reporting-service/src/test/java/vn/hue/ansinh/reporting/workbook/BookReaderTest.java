package vn.hue.ansinh.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.TaskNote;

class BookReaderTest {

    /** Demonstration values, filled in by another program and saved by LibreOffice 7.4. */
    @Test
    void readsAFormThatLibreOfficeSaved() throws Exception {
        Content content = read(resource("form-saved-by-libreoffice.xlsx")).content();

        assertEquals(3, content.figures().size());
        assertEquals(new BigDecimal("98.75"), content.figures().get(1).value());
        assertEquals("474@2021-07-01", content.figures().get(1).place());
        assertEquals("URBAN_RURAL=URBAN", content.figures().get(2).breakdown());
        assertEquals(
                List.of(new TaskNote("TASK-06-01", TaskNote.State.DONE, LocalDate.of(2023, 10, 1), null)),
                content.tasks());
        assertEquals("Số liệu minh họa", content.narrative().results());
        assertEquals(new BigDecimal("1150.5"), content.spending().get(0).spent());
    }

    @Test
    void anUntouchedFormSaysNothing() throws Exception {
        Content content =
                read(new ByteArrayInputStream(FormBook.of(SomeForms.aForm()))).content();

        assertEquals(Content.of(List.of(), null, null), content);
    }

    @Test
    void hiddenRowsCountAndMergedCellsAreReadAtTheirFirst() throws Exception {
        byte[] filled = FilledForms.copy(FormBook.of(SomeForms.aForm()), (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(Part.FIRST, Part.FIGURES.at("value"), 99);
                sheet.hideRow(Part.FIRST);
            }
            if (name.equals(Part.NARRATIVE.sheet())) {
                sheet.value(Part.FIRST, 2, "Một ô gộp");
                sheet.range(Part.FIRST, 2, Part.FIRST, 4).merge();
            }
        });

        Content content = read(new ByteArrayInputStream(filled)).content();

        assertEquals(1, content.figures().size());
        assertEquals("Một ô gộp", content.narrative().results());
    }

    @Test
    void aFormulaIsNotTakenForItsLastResult() throws Exception {
        byte[] filled = FilledForms.copy(FormBook.of(SomeForms.aForm()), (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.formula(Part.FIRST, Part.FIGURES.at("value"), "1+1");
            }
        });

        Places places = read(new ByteArrayInputStream(filled)).places();

        InvalidFields refused = assertThrows(InvalidFields.class, () -> places.refuse(List.of()));
        assertEquals("cell-formula", refused.errors().get(0).code());
        assertEquals(
                List.of(new Places.Located("/figures/0/value", "Số liệu", "I5")),
                refused.members().get("cells"));
    }

    @Test
    void noCellOfTheFormRunsWhenItIsOpened() throws Exception {
        byte[] form = FormBook.of(SomeForms.aForm("=cmd|' /C calc'!A0"));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            List<Row> rows = book.findSheet(Part.TASKS.sheet()).orElseThrow().read();
            assertTrue(rows.stream()
                    .anyMatch(
                            row -> row.getCellCount() > 1 && row.getCellText(1).startsWith("'=cmd")));
        }
    }

    @Test
    void anotherSetOfRowsIsAnotherLayout() {
        assertEquals(Layout.hash(SomeForms.aForm()), Layout.hash(SomeForms.aForm("Đổi tên nhiệm vụ")));
        assertNotEquals(Layout.hash(SomeForms.aForm()), Layout.hash(SomeForms.withoutTasks()));
    }

    private static BookReader.Filled read(InputStream file) {
        try (Received received = Received.of(file)) {
            return BookReader.read(received.file(), SomeForms.aForm());
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(BookReaderTest.class.getResourceAsStream("/" + name));
    }
}
