package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** A cell in which people see nothing is an empty one, whatever spaces stand in it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BlankCellsTest extends OnImports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TURN = "hashtextextended('observation-imports', 197)";
    private static final String EVERY_COLUMN =
            "indicator,component,place,period,breakdown,value,numerator,denominator,status,missingReason,"
                    + "definitionVersion,synthetic,withdrawn\n";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"DRY_RUN", "ATOMIC", "PARTIAL"})
    void aBlankValueIsMissingInItsRowAndEndsNoImport(String mode) {
        JsonPath job = taken(mode, HEADER + "IND-05-02,,481,2023, ,,,A,\nIND-05-02,,481,2022,92.5,4625,5000,A,\n");

        assertEquals("DONE", job.getString("state"));
        assertEquals(mode.equals("ATOMIC") ? 2 : 1, job.getInt("rows.rejected"));
        assertEquals("value-missing", rows(job).getString("items[0].faults[0].code"));
        assertEquals("value", rows(job).getString("items[0].faults[0].field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\u00A0", "\u3000", "\u2009"})
    void aBlankCellSaysAsLittleAsAnEmptyOneInEachColumn(String blank) {
        String gap = "IND-05-02,~,481,2023,~,~,~,~,M,NO_CASES,~,~,~\n".replace("~", blank);
        String figure = "IND-05-02,~,481,2022,~,92.5,~,~,A,~,~,~,~\n".replace("~", blank);

        JsonPath job = taken("ATOMIC", EVERY_COLUMN + gap + figure + ",,,,,~,,,,,,,\n".replace("~", blank));

        assertEquals(List.of("CREATED", "CREATED"), rows(job).getList("items.outcome"), rows(job)::prettify);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0"})
    void aBlankNeededCellIsMissing(String blank) {
        assertEquals(List.of("field-missing"), faultsOf("IND-05-02,," + blank + ",2023,92.5,,,A,\n"));
    }

    @Test
    void aBlankTextOfAWorkbookIsAnEmptyCell() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        Worksheet sheet = workbook.newWorksheet("observations");
        write(sheet, 0, List.of("indicator", "place", "period", "status", "value", "missingReason"));
        write(sheet, 1, List.of("IND-05-02", "481", "2023", "M", " ", "NO_CASES"));
        write(sheet, 2, List.of("IND-05-02", "481", "2022", "A", " ", " "));
        workbook.finish();

        JsonPath rows = rows(taken("PARTIAL", XLSX, file.toByteArray()));

        assertEquals(List.of("CREATED", "REJECTED"), rows.getList("items.outcome"));
        assertEquals(List.of("value-missing"), rows.getList("items[1].faults.code"));
    }

    /** As those are that were read before this was held, and wait still. */
    @Test
    void aRowThatWasReadWithoutItsValueIsNamedAndKeepsNoOtherOut() throws SQLException {
        String id;
        try (Connection turn = database.getConnection()) {
            turn.createStatement().execute("select pg_advisory_lock(" + TURN + ")");
            id = send(
                            "PARTIAL",
                            CSV,
                            (HEADER + "IND-05-02,,481,2023,1,,,A,\nIND-05-02,,481,2022,2,,,A,\n")
                                    .getBytes(StandardCharsets.UTF_8))
                    .path("id");
            books.run("update import_" + id.replace("-", "") + " set value = null where row = 1");
            turn.createStatement().execute("select pg_advisory_unlock(" + TURN + ")");
        }

        JsonPath job = await().atMost(Duration.ofSeconds(60))
                .until(() -> ask("/" + id).jsonPath(), now -> List.of("DONE", "FAILED")
                        .contains(now.getString("state")));

        assertEquals("DONE", job.getString("state"));
        assertEquals(List.of("REJECTED", "CREATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of("value-missing"), rows(job).getList("items[0].faults.code"));
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
