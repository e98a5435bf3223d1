package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** A file that cannot be read is refused as a whole, and nothing of it stays. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedFilesTest extends OnImports {
    @Inject
    Uploads uploads;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv         | indicator;place;period;value;stat | import-header
            text/csv         | indicator,indicator,place,period,value,status | import-header
            text/csv         | ACTION,indicator,place,period,value,status,ACTION | import-header
            text/csv         | 'indicator,place,period,value,status\nIND-02-01,"481,2023,1,A' | import-broken
            text/csv         | '' | import-broken
            application/json | '{"items": [{"indicator": "IND-02-01"' | import-broken
            application/json | '[{"indicator": "IND-02-01", "numerater": 1}]' | import-header
            application/json | '[{"place": {"code": "481", "validfrom": "2021-07-01"}}]' | import-header
            application/json | '[{"source": {"kind": "IMPORT", "titel": "x"}}]' | import-header
            application/json | '[{"source": [{"kind": {"of": 1}, "confidence": 1}]}]' | import-header
            application/json | '[{"revised": {"from": 1, "by": "x"}}]' | import-header
            application/json | '[{"inStructure": [{"place": {"code": "481", "name": "x"}}]}]' | import-header
            application/json | '{"mode": "ATOMIC", "items": []}' | import-header
            application/json | '{"items": [], "dryRun": true}' | import-header
            application/json | '{"rows": []}' | import-header
            application/json | '{"next": null}' | import-broken
            application/json | '[][]' | import-broken
            application/json | '[] 5' | import-broken
            application/json | '[] {}' | import-broken
            application/json | '[]x' | import-broken
            application/json | '{"items": []}{"items": []}' | import-broken
            application/json | '{"items": [], "next": null} []' | import-broken
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | no workbook at all | import-unsafe
            """)
    void aFileThatCannotBeReadIsRefusedAsAWhole(String type, String file, String code) {
        send("PARTIAL", type, file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo(code));

        assertEquals(0, books.count("observation_import"));
        assertEquals(List.of(), tablesOfImports());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv; charset=utf-16 | identity | utf-16
            text/csv, text/csv       | identity | Content-Type
            text/csv                 | gzip     | gzip
            """)
    void aFileThatSaysOfItselfWhatNobodyReadsIsNotTaken(String type, String packing, String named) {
        given().config(AS_IT_IS)
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Content-Type", type)
                .header("Content-Encoding", packing)
                .body("indicator,place,period,value,status\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports?mode=PARTIAL")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"), "detail", containsString(named));
    }

    @Test
    void aMemberThatNobodyKnowsIsNamedWithTheObjectItStandsIn() {
        String file = "[{\"indicator\": \"IND-02-01\", \"source\": {\"kind\": \"IMPORT\", \"titel\": \"Niên giám\"}}]";

        send("PARTIAL", "application/json", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("detail", containsString("source.titel"));
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin = "indicator,place,period,value,status\nIND-02-01,481,2023,1,\u00e9\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        send("PARTIAL", CSV, latin).then().statusCode(422).body("code", equalTo("import-encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void twoBytesALetterAreAnotherEncodingAlsoWithoutAMark(String charset) throws IOException {
        byte[] wide = "indicator,place,period,value,status\nIND-02-01,481,2023,1,A\n".getBytes(charset);

        send("PARTIAL", CSV, wide).then().statusCode(422).body("code", equalTo("import-encoding"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv         | indicator,vlaue          | cột    | Dòng đầu
            application/json | '[{"vlaue": 1}]'         | trường | Đặt tên trường
            application/json | '{"rows": []}'           | trường | Đặt tên trường
            application/json | '[{"place": {"x": 1}}]'  | trường | Đặt tên trường
            """)
    void aNameThatNobodyKnowsIsSpokenOfAsItStandsThere(String type, String file, String word, String hint) {
        send("PARTIAL", type, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-header"))
                .body("detail", containsString("Không có " + word), "hint", startsWith(hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\n"})
    void aTitleThatIsShownOtherwiseThanItIsWrittenIsRefused(String turning) {
        given().config(AS_IT_IS)
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(CSV)
                .queryParam("title", "Niên giám" + turning + "3202")
                .body("indicator,place,period,value,status\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRY_RUN", "ATOMIC", "PARTIAL"})
    void aSecondListIsNotLostHoweverFarBehindTheFirst(String mode) {
        String row =
                "{\"indicator\": \"IND-02-01\", \"place\": \"481\", \"period\": \"2023\", \"value\": 1, \"status\": \"A\"}";
        String file = "[" + row + "]" + " \n".repeat(100_000) + "[" + row + "]";

        send(mode, "application/json", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-broken"))
                .body("detail", containsString("100001"));

        assertEquals(List.of(), tablesOfImports());
    }

    @Test
    void whiteSpaceBehindTheListIsNothing() {
        String file = "{\"items\": [], \"next\": null}" + " \n".repeat(10_000);

        JsonPath job = taken("DRY_RUN", "application/json", file.getBytes(StandardCharsets.UTF_8));

        assertEquals(0, job.getInt("rows.sent"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [null] | duy nhất
            [{"value": 1, "value": 2}] | một lần
            {"items": [], "items": []} | một lần
            [{"indicator": "LONG"}] | Rút ngắn
            """)
    void theHintSaysWhatIsWrong(String file, String hint) {
        byte[] sent = file.replace("LONG", "x".repeat(30_000)).getBytes(StandardCharsets.UTF_8);

        send("PARTIAL", "application/json", sent)
                .then()
                .statusCode(422)
                .body("code", equalTo("import-broken"))
                .body("hint", containsString(hint));
    }

    /** What programs write where they have no number, and what people write for one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,5  | dòng 3 của tệp, đối tượng thứ 2, sau trường value
            None | dòng 3 của tệp, đối tượng thứ 2, trường value
            .5   | dòng 3 của tệp, đối tượng thứ 2, trường value
            """)
    void whatIsNoJsonIsSoughtWhereItStands(String value, String where) {
        String file = "[{\"indicator\": \"IND-02-01\", \"value\": 1.5},\n\n"
                + "{\"indicator\": \"IND-02-01\", \"value\": " + value + ", \"status\": \"A\"}]";

        send("PARTIAL", "application/json", file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-broken"))
                .body("detail", containsString(where), "hint", containsString("null"));
    }

    @Test
    void aFileOfJsonThatWasCutOffIsSaidToBe() {
        send("PARTIAL", "application/json", "[\n{\"indicator\": \"IND".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("detail", containsString("bị cắt ở dòng 2"), "hint", containsString("toàn bộ"));
    }

    @Test
    void anotherEncodingOfJsonIsRefused() {
        byte[] latin = "[{\"indicator\": \"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1);

        send("PARTIAL", "application/json", latin).then().statusCode(422).body("code", equalTo("import-encoding"));
    }

    @Test
    void whereOurDiskTakesNothingWeAreToBlame() throws IOException {
        Path folder = uploads.folder();
        Files.delete(folder);
        Files.createFile(folder);
        try {
            send("PARTIAL", CSV, HEADER.getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("storage-unavailable"));
        } finally {
            Files.delete(folder);
        }
        send("PARTIAL", CSV, HEADER.getBytes(StandardCharsets.UTF_8)).then().statusCode(202);
    }

    @Test
    void otherAddressesDoNotTakeFiles() {
        given().auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body("{\"a\": \"" + "x".repeat(100_000) + "\"}")
                .post("/api/v1/operations/indicators/dead-letter-replays")
                .then()
                .statusCode(413);
    }
}
