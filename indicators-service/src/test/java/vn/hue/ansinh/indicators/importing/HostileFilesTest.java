package vn.hue.ansinh.indicators.importing;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.HostileWorkbook;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.WorkbookFile;

/** What an attacker sends as a workbook is refused by name, and nothing of it stays: no table, no file, no import. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HostileFilesTest extends OnImports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Uploads uploads;

    @ParameterizedTest
    @MethodSource
    void nothingOfAHostileWorkbookStays(HostileWorkbook hostile) throws IOException {
        List<String> before = left();

        Response answer = send("PARTIAL", XLSX, hostile.bytes());

        answer.then().statusCode(422).body("code", anyOf(equalTo("import-unsafe"), equalTo("import-broken")));
        assertEquals(before, left());
    }

    static Stream<HostileWorkbook> nothingOfAHostileWorkbookStays() {
        return HostileWorkbook.all().filter(hostile -> hostile.bytes().length > 0);
    }

    @Test
    void aWorkbookThatIsOnlyPoorIsNotCalledHostile() {
        Response answer = send("PARTIAL", XLSX, WorkbookFile.ordinary().bytes());

        answer.then().statusCode(422).body("code", equalTo("import-header"));
    }

    @Test
    void oneCellThatStandsTwiceIsNotDecidedByItsPlaceInTheFile() {
        String rows = "<row r='1'><c r='A1'/></row><row r='2'><c r='D2'><v>5</v></c><c r='D2'><v>7</v></c></row>";

        send("DRY_RUN", XLSX, WorkbookFile.ofRows(rows).bytes())
                .then()
                .statusCode(422)
                .body("code", equalTo("import-broken"), "detail", equalTo("Ô D2 có hai lần."));
    }

    @Test
    void anEmptyFirstSheetIsToldFromACutFile() {
        send("DRY_RUN", XLSX, WorkbookFile.ofRows("").bytes())
                .then()
                .statusCode(422)
                .body("code", equalTo("import-broken"), "hint", containsString("bị ẩn"));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(uploads.folder())) {
            return Stream.concat(files.map(file -> file.getFileName().toString()), tablesOfImports().stream())
                    .sorted()
                    .toList();
        }
    }
}
