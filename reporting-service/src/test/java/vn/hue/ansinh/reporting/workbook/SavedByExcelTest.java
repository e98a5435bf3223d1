package vn.hue.ansinh.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.problem.InvalidFields;

/** The form as Excel writes it says the same as the form as LibreOffice writes it. */
class SavedByExcelTest {
    private static final byte[] OF_LIBREOFFICE = resource("form-saved-by-libreoffice.xlsx");
    private static final String AN_ESTIMATE =
            "<c r=\"I7\"><v>99</v></c><c r=\"L7\" t=\"inlineStr\"><is><t>E</t></is></c>";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsTheSameContentWhateverDaysAreCountedFrom(boolean since1904) {
        assertEquals(
                read(OF_LIBREOFFICE).content(),
                read(ExcelForm.of(OF_LIBREOFFICE, since1904, Map.of())).content());
    }

    @Test
    void textInTheCellItselfIsTextAsWell() {
        String inline =
                "<c r=\"N5\" t=\"inlineStr\"><is><r><t>Số liệu </t></r><r><rPr><i/></rPr><t>minh họa</t></r></is></c>";

        assertEquals(
                read(OF_LIBREOFFICE).content(),
                read(ExcelForm.of(OF_LIBREOFFICE, false, Map.of("N5", inline))).content());
    }

    /** What people see there is not what the cell holds; who typed it has to say which they mean. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cell-percent      | <c r=\"I6\" s=\"4\"><v>0.98750000000000004</v></c>",
                "cell-formula      | <c r=\"I6\" s=\"3\"><f>J6/K6*100</f><v>98.75</v></c>",
                "cell-formula      | <c r=\"I6\" s=\"3\" t=\"str\"><f>TEXT(J6,\"0\")</f><v>98.75</v></c>",
                "cell-formula      | <c r=\"I6\" s=\"3\"><f t=\"shared\" ref=\"I6:I7\" si=\"0\">J6*2</f><v>98.75</v></c>",
                "cell-not-a-number | <c r=\"I6\" s=\"3\" t=\"e\"><v>#DIV/0!</v></c>",
                "cell-not-a-number | <c r=\"I6\" s=\"3\" t=\"b\"><v>1</v></c>"
            })
    void whatIsNoPlainNumberIsRefusedAtItsCell(String code, String cell) {
        Map<String, String> changed = Map.of("I6", cell, "I7", AN_ESTIMATE);
        Places places = read(ExcelForm.of(OF_LIBREOFFICE, false, changed)).places();

        InvalidFields refused = assertThrows(InvalidFields.class, () -> places.refuse(List.of()));

        assertEquals(code, refused.errors().get(0).code());
        assertEquals(
                List.of(new Places.Located("/figures/1/value", "Số liệu", "I6")),
                refused.members().get("cells"));
    }

    private static BookReader.Filled read(byte[] file) {
        try (Received received = Received.of(new ByteArrayInputStream(file))) {
            return BookReader.read(received.file(), SomeForms.aForm());
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = SavedByExcelTest.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
