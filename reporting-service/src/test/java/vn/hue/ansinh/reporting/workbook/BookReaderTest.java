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
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        Content content = read(new ByteArrayInputStream(FormBook.of(SomeForms.aForm(), SoFar.NOTHING)))
                .content();

        assertEquals(Content.of(List.of(), null, null), content);
    }

    @Test
    void hiddenRowsCountAndMergedCellsAreReadAtTheirFirst() throws Exception {
        byte[] filled = FilledForms.copy(FormBook.of(SomeForms.aForm(), SoFar.NOTHING), (name, sheet) -> {
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
        byte[] filled = FilledForms.copy(FormBook.of(SomeForms.aForm(), SoFar.NOTHING), (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.formula(Part.FIRST, Part.FIGURES.at("value"), "1+1");
                sheet.value(Part.FIRST, Part.FIGURES.at("status"), "P");
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
    void whatIsWrittenInTheReportComesBackAsItWas() {
        byte[] form = FormBook.of(SomeForms.aForm(), new SoFar(SomeForms.aReport()));

        assertEquals(SomeForms.aReport(), read(new ByteArrayInputStream(form)).content());
    }

    @ParameterizedTest
    @CsvSource({"0.00%, cell-percent", "0%, cell-percent", "d/m/yyyy, cell-not-a-number"})
    void aNumberThatIsShownAsSomethingElseIsNotTaken(String format, String code) {
        byte[] filled = figures(sheet -> {
            sheet.value(Part.FIRST, Part.FIGURES.at("value"), new BigDecimal("0.7025"));
            sheet.value(Part.FIRST, Part.FIGURES.at("status"), "P");
            sheet.style(Part.FIRST, Part.FIGURES.at("value")).format(format).set();
        });

        Places places = read(new ByteArrayInputStream(filled)).places();

        InvalidFields refused = assertThrows(InvalidFields.class, () -> places.refuse(List.of()));
        assertEquals(code, refused.errors().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0.00", "#,##0 \"đồng\"", "[Red]0.0", "General"})
    void otherFormatsOfANumberAreAsGood(String format) {
        byte[] filled = figures(sheet -> {
            sheet.value(Part.FIRST, Part.FIGURES.at("value"), new BigDecimal("70.25"));
            sheet.value(Part.FIRST, Part.FIGURES.at("status"), "P");
            sheet.style(Part.FIRST, Part.FIGURES.at("value")).format(format).set();
        });

        BookReader.Filled read = read(new ByteArrayInputStream(filled));

        read.places().refuse(List.of());
        assertEquals(new BigDecimal("70.25"), read.content().figures().get(0).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/11/2023", "30/2/2023", "2023"})
    void aDayThatDoesNotExistIsNotMovedToAnother(String day) {
        byte[] filled = FilledForms.copy(FormBook.of(SomeForms.aForm(), SoFar.NOTHING), (name, sheet) -> {
            if (name.equals(Part.TASKS.sheet())) {
                sheet.value(Part.FIRST, Part.TASKS.at("doneOn"), day);
                sheet.value(Part.FIRST, Part.TASKS.at("state"), "DONE");
            }
        });

        Places places = read(new ByteArrayInputStream(filled)).places();

        InvalidFields refused = assertThrows(InvalidFields.class, () -> places.refuse(List.of()));
        assertEquals("cell-no-day", refused.errors().get(0).code());
    }

    /** A final figure would become an estimate, and nobody would see it. */
    @Test
    void aValueWhoseFirmnessNobodyChoseIsNotTakenForAnEstimate() {
        byte[] filled = figures(sheet -> sheet.value(Part.FIRST, Part.FIGURES.at("value"), 99));

        assertNotChosen("/figures/0/status", "Số liệu", "L5", filled);
    }

    @Test
    void aTaskWhoseStateNobodyChoseIsNotTakenForOneUnderWay() {
        byte[] filled = inFirstRow(Part.TASKS, "note", "Đã xong từ tháng 6");

        assertNotChosen("/tasks/0/state", "Nhiệm vụ", "D5", filled);
    }

    @Test
    void moneyWhoseSourceNobodyChoseIsNotTakenForSomeOther() {
        byte[] filled = inFirstRow(Part.SPENDING, "area", "PA-06");

        assertNotChosen("/spending/0/source", "Kinh phí", "A5", filled);
    }

    private static void assertNotChosen(String pointer, String sheet, String cell, byte[] filled) {
        Places places = read(new ByteArrayInputStream(filled)).places();

        InvalidFields refused = assertThrows(InvalidFields.class, () -> places.refuse(List.of()));
        assertEquals("cell-not-chosen", refused.errors().get(0).code());
        assertEquals(
                List.of(new Places.Located(pointer, sheet, cell)),
                refused.members().get("cells"));
    }

    private static byte[] inFirstRow(Part part, String field, String text) {
        return FilledForms.copy(FormBook.of(SomeForms.aForm(), SoFar.NOTHING), (name, sheet) -> {
            if (name.equals(part.sheet())) {
                sheet.value(Part.FIRST, part.at(field), text);
            }
        });
    }

    @Test
    void rowsThatWouldBeLostAreNotDroppedInSilence() {
        byte[] filled = figures(sheet -> {
            for (int row = 0; row < 5_001; row++) {
                sheet.value(Part.FIRST + row, Part.FIGURES.at("value"), 99);
            }
        });

        BookRefused refused = assertThrows(BookRefused.class, () -> read(new ByteArrayInputStream(filled)));
        assertEquals("workbook-broken", refused.code());
    }

    private static byte[] figures(Consumer<Worksheet> filling) {
        return FilledForms.copy(FormBook.of(SomeForms.aForm(), SoFar.NOTHING), (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                filling.accept(sheet);
            }
        });
    }

    @Test
    void noCellOfTheFormRunsWhenItIsOpened() throws Exception {
        byte[] form = FormBook.of(SomeForms.aForm("=cmd|' /C calc'!A0"), SoFar.NOTHING);

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
