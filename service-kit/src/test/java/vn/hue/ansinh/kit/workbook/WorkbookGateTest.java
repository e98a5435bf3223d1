package vn.hue.ansinh.kit.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.HostileWorkbook;
import vn.hue.ansinh.kit.testing.WorkbookFile;
import vn.hue.ansinh.kit.testing.ZipEnd;

class WorkbookGateTest {
    @TempDir
    Path folder;

    @Test
    void anOrdinaryWorkbookMayPass() {
        assertDoesNotThrow(() -> WorkbookGate.check(file(WorkbookFile.ordinary().bytes())));
    }

    @Test
    void aCommentAtTheEndAndAnEndOf64BitsMayPass() {
        byte[] whole = WorkbookFile.ordinary().bytes();

        assertDoesNotThrow(() -> WorkbookGate.check(file(ZipEnd.withComment(whole, "PK, Huế".getBytes(UTF_8)))));
        assertDoesNotThrow(() -> WorkbookGate.check(file(ZipEnd.of64Bits(whole, 0))));
    }

    @Test
    void whatExcelSavesBesideTheSheetsMayPass() {
        assertDoesNotThrow(
                () -> WorkbookGate.check(file(WorkbookFile.asPeopleSaveIt().bytes())));
    }

    @ParameterizedTest
    @MethodSource
    void aHostileWorkbookIsRefused(HostileWorkbook hostile) {
        assertThrows(WorkbookRefused.class, () -> WorkbookGate.check(file(hostile.bytes())));
    }

    static Stream<HostileWorkbook> aHostileWorkbookIsRefused() {
        return HostileWorkbook.all();
    }

    @Test
    void weKnowOfManyWaysToBeHostile() {
        List<String> names = HostileWorkbook.all().map(HostileWorkbook::name).toList();

        assertTrue(names.stream().distinct().count() >= 100, names.size() + " files");
    }

    @Test
    void damageIsToldFromHarm() {
        byte[] whole = WorkbookFile.ordinary().bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertTrue(assertThrows(WorkbookRefused.class, () -> WorkbookGate.check(file(half)))
                .isBroken());
        assertFalse(assertThrows(WorkbookRefused.class, () -> WorkbookGate.check(file(new byte[100])))
                .isBroken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='D2'><v>5</v></c><c r='D2'><v>7</v></c></row>",
                "<row r='2'><c r='B2'><v>5</v></c><c r='A2'/><c><v>7</v></c></row>",
                "<row r='2'><c r='A2'/></row><row r='2'><c r='A2'/></row>",
                "<row r='3'/><row r='2'/><row/>",
                "<row r='2'><c r='A2' t='inlineStr'><is><t>5</t><rPh sb='0' eb='1'><t>7</t></rPh></is></c></row>"
            })
    void whatCanBeReadInTwoWaysIsBroken(String rows) {
        byte[] sent = WorkbookFile.ofRows(rows).bytes();

        assertTrue(assertThrows(WorkbookRefused.class, () -> WorkbookGate.check(file(sent)))
                .isBroken());
    }

    @Test
    void rowsAndCellsMayComeInAnyOrderAndWithoutTheirAddress() {
        String rows = "<row r='3'><c r='B3'/><c r='A3'/></row><row r='2'><c/><c/><c r='D2'/></row><row r='4'/>";

        assertDoesNotThrow(
                () -> WorkbookGate.check(file(WorkbookFile.ofRows(rows).bytes())));
    }

    /** Programs that keep lists of literature write each citation into a field. */
    @Test
    void aLongFieldMayPassAndSoMayAWordThatEndsLikeOneThatActs() {
        String citation = "ADDIN CSL_CITATION " + "{\"title\":\"BUDDE\"} ".repeat(1_000);
        byte[] sent = WorkbookFile.ofFields(citation).bytes();

        assertDoesNotThrow(() -> WorkbookGate.check(file(sent)));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sent.xlsx"), bytes);
    }
}
