package vn.hue.ansinh.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class BadRequestsTest {
    // The client would add a character set that nobody named.
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @ParameterizedTest
    @CsvSource({
        "/sheets/2023?on=yesterday&step=1, 400, invalid-parameter",
        "/sheets/2023?on=2023-02-30&step=1, 400, invalid-parameter",
        "/sheets/2023?step=many, 400, invalid-parameter",
        "/sheets/2023?step=99999999999, 400, invalid-parameter",
        "/sheets/2023?step=0, 400, invalid-parameter",
        "/sheets/soon?step=1, 404, not-found",
        "/sheets/2147483648?step=1, 404, not-found",
        "/sheets/-1?step=1, 404, not-found",
        "/notes?limit=0, 400, invalid-parameter",
        "/notes?limit=501, 400, invalid-parameter",
        "/notes?limit=many, 400, invalid-parameter",
        "/notes?cursor=not-ours, 400, invalid-parameter",
        "/sheets/2023?step=1&stop=2, 400, unknown-parameter",
        "/sheets/2023?Step=1, 400, unknown-parameter",
        "/sheets/2023?step=1&=2, 400, unknown-parameter",
        "/sheets/2023?step=1&step=1, 400, invalid-parameter",
        "/notes?limit=1&%6Cimit=2, 400, invalid-parameter",
        "/notes?cursor=%80, 400, invalid-parameter",
        "/notes?cursor=%ED%A0%80, 400, invalid-parameter",
        "/notes?cursor=%C0%AF, 400, invalid-parameter",
        "/notes?%FF=1, 400, invalid-parameter",
        "/notes?limit=1&cursor=%E1%BB, 400, invalid-parameter",
        "/notes/%FF, 400, invalid-parameter",
        "/notes?limit=, 400, invalid-parameter",
        "/notes?cursor, 400, invalid-parameter",
        "/sheets/2023?on=%20&step=1, 400, invalid-parameter",
        "/notes/7?limit=1, 400, unknown-parameter",
        "/nowhere, 404, not-found",
        "/notes/, 404, not-found",
        "/sheets/2023/?step=1, 404, not-found",
        "/sheets, 405, method-not-allowed",
    })
    void anAddressThatCannotBeServed(String address, int status, String code) {
        assertProblem(given().urlEncodingEnabled(false).get(address).then(), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sheets, POST",
        "TRACE, /sheets, POST",
        "DELETE, /sheets/2023, 'GET, HEAD'",
        "PUT, /notes, 'GET, HEAD, POST'"
    })
    void whoIsRefusedForTheMethodIsToldWhichOnesThereAre(String method, String address, String allowed) {
        given().request(method, address).then().statusCode(405).header("Allow", allowed);
    }

    @ParameterizedTest
    @CsvSource({"/notes, 'GET, HEAD, POST'", "/notes/7, 'GET, HEAD, PUT'", "/sheets, POST"})
    void whoAsksForTheMethodsIsToldThoseOfThisAddress(String address, String allowed) {
        given().options(address).then().statusCode(200).header("Allow", allowed);
    }

    @Test
    void aParameterThatNobodyKnowsIsNamedBesideThoseThatAreTaken() {
        given().header("Accept-Language", "en")
                .get("/sheets/2023?stop=2")
                .then()
                .body("parameter", equalTo("stop"))
                .body("hint", equalTo("Leave it out or correct its name. The operation takes: on, step."));
        given().get("/notes?" + "😀".repeat(100)).then().body("parameter", equalTo("😀".repeat(60)));
    }

    @ParameterizedTest
    @CsvSource({"/sheets/soon, year", "/sheets/2023?step=many, step"})
    void aParameterThatCannotBeReadIsNamed(String address, String name) {
        given().header("Accept-Language", "en")
                .get(address)
                .then()
                .body("parameter", equalTo(name), "hint", equalTo("Use a whole number, such as 1."));
    }

    @Test
    void aParameterOutOfItsRangeIsNamed() {
        given().get("/sheets/2023?step=0").then().body("parameter", equalTo("step"));
    }

    @Test
    void aParameterWithoutAValueIsNamed() {
        given().header("Accept-Language", "en")
                .get("/notes?limit=")
                .then()
                .body("parameter", equalTo("limit"), "hint", equalTo("Leave it out or give it a value."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheets/2023?step=1", "/notes", "/notes/7", "/notes/failure"})
    void aFormatThatIsNotServed(String address) {
        assertProblem(given().accept("image/png").get(address).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0", "application/json;q=0.0, */*", "*/*;q=0", "application/*;q=0"})
    void aFormatThatIsNotWelcomeIsNotServed(String accept) {
        for (String address : List.of("/sheets/2023?step=1", "/notes")) {
            assertProblem(given().header("Accept", accept).get(address).then(), 406, "not-acceptable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.1", "unreadable", ""})
    void jsonIsServedToWhoeverTakesIt(String accept) {
        given().header("Accept", accept).get("/notes").then().statusCode(200).contentType("application/json");
    }

    @Test
    void aBodyOfAnotherType() {
        assertProblem(
                json("<sheet/>").contentType("application/xml").post("/sheets").then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /sheets, 'Use Content-Type: application/json.'",
        "PUT, /sheets/2023/picture, 'Use Content-Type: image/jpeg, image/png.'"
    })
    void whoSendsAnotherTypeIsToldWhatThisOperationTakes(String method, String address, String hint) {
        ValidatableResponse answer = given().header("Accept-Language", "en")
                .contentType("application/pdf")
                .body(new byte[1])
                .request(method, address)
                .then();

        assertProblem(answer, 415, "unsupported-media-type");
        answer.body("hint", equalTo(hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/json, application/json | identity | type
        json                               | identity | type
        application/json; charset=utf-16   | identity | utf-16
        text/csv; charset="windows-1258"   | identity | windows-1258
        application/json; charset=UTF-8    | gzip     | gzip
        """)
    void aBodyThatNobodyHereReads(String type, String packing, String named) {
        ValidatableResponse answer = given().header("Content-Type", type)
                .header("Content-Encoding", packing)
                .header("Accept-Language", "en")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/sheets")
                .then();

        assertProblem(answer, 415, "unsupported-media-type");
        answer.body("detail", containsString(named))
                .header("Accept-Encoding", packing.equals("gzip") ? equalTo("identity") : nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                " ",
                "{",
                "{\"figures\":[]} {}",
                "{\"figures\":[]}}",
                "{'figures': []}",
                "{\"figures\": [NaN]}"
            })
    void aBodyThatIsNoJson(String body) {
        assertProblem(json(body).post("/sheets").then(), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-32BE"})
    void aBodyThatIsNotInTheCharacterSetItSays(String charset) {
        byte[] body = "{\"figures\": [{\"indicator\": \"A\"}]}".getBytes(Charset.forName(charset));

        assertProblem(
                given().header("Content-Type", "application/json; charset=utf-8")
                        .body(body)
                        .post("/sheets")
                        .then(),
                400,
                "malformed-json");
    }

    @Test
    void theMarkThatSomeEditorsPutBeforeUtf8IsPassedOver() {
        json("\uFEFF{\"figures\": [{\"indicator\": \"A\"}]}")
                .post("/sheets")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/merge-patch+json", "application/problem+json", "text/json", "text/plain"})
    void aBodyOfATypeBesideJson(String type) {
        ValidatableResponse answer = given().config(AS_IT_IS)
                .header("Content-Type", type)
                .body("{\"id\": 1, \"text\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                .post("/notes/copy")
                .then();

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void aFieldThatIsGivenTwice() {
        assertProblem(json("{\"figures\": [], \"figures\": []}").post("/sheets").then(), 400, "malformed-json");
    }

    @Test
    void aBodyDeeperThanAnybodyNeeds() {
        assertProblem(json("{\"figures\":" + "[".repeat(1_000)).post("/sheets").then(), 400, "wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1,2", "\"x\"", "5", "true"})
    void aBodyThatIsAnotherThingThanAnObject(String body) {
        ValidatableResponse answer = json(body).post("/sheets").then();

        assertProblem(answer, 400, "wrong-type");
        answer.body("errors[0].pointer", equalTo(""), "detail", equalTo("Cả nội dung sai kiểu."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"figures\": {}}                               | 400 | wrong-type     | /figures",
                "{\"figures\": [7]}                              | 400 | wrong-type     | /figures/0",
                "{\"figures\": [{\"indicator\": 7}]}             | 400 | wrong-type     | /figures/0/indicator",
                "{\"figures\": [{}, {\"a/b~c\": 1}]}             | 400 | unknown-field  | /figures/1/a~1b~0c",
                "{\"figures\": [{\"value\": true}]}              | 400 | wrong-type     | /figures/0/value",
                "{\"figures\": []}                               | 422 | blank          | /figures",
                "{}                                              | 422 | blank          | /figures",
                "{\"figures\": [{\"indicator\": \"A\"}, {}]}     | 422 | required       | /figures/1/indicator",
                "{\"figures\": [{\"value\": \"\"}]}              | 422 | value-blank    | /figures/0/value",
                "{\"figures\": [{\"value\": \"-\"}]}             | 422 | value-dash     | /figures/0/value",
                "{\"figures\": [{\"value\": \"12\"}]}            | 422 | value-not-a-number | /figures/0/value",
                "{\"figures\": [{\"value\": 1e400}]}             | 422 | value-out-of-range | /figures/0/value",
                "{\"figures\": [{\"value\": 0.1234567890123}]}   | 422 | value-out-of-range | /figures/0/value",
            })
    void aFieldThatCannotBeTaken(String body, int status, String code, String pointer) {
        ValidatableResponse answer = json(body).post("/sheets").then();

        assertProblem(answer, status, status == 422 ? "invalid-fields" : code);
        answer.body("errors[0].pointer", equalTo(pointer), "errors[0].code", equalTo(code));
        answer.body("errors[0].detail", notNullValue(), "errors[0].hint", notNullValue());
    }

    @Test
    void theLengthOfATextIsThatOfItsCharacters() {
        copy("😀".repeat(1_000)).statusCode(200);

        assertProblem(copy("😀".repeat(1_001)), 422, "invalid-fields");
        assertProblem(copy(""), 422, "invalid-fields");
    }

    private static ValidatableResponse copy(String text) {
        return json("{\"id\": 1, \"text\": \"" + text + "\"}")
                .post("/notes/copy")
                .then();
    }

    @Test
    void allFieldsThatBreakARuleAreNamedAtOnce() {
        json("{\"figures\": [{}, {\"indicator\": \"A\"}, {}]}")
                .post("/sheets")
                .then()
                .body("errors.pointer", hasItems("/figures/0/indicator", "/figures/2/indicator"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.0,0.0", "98.30,98.30", "-1.5,-1.5", "1e3,1000", "null,null"})
    void aFigureKeepsItsPrintedDigits(String sent, String kept) {
        json("{\"figures\":[{\"indicator\":\"A\",\"value\":" + sent + "}]}")
                .post("/sheets")
                .then()
                .statusCode(200)
                .body(equalTo("{\"figures\":[{\"indicator\":\"A\",\"value\":" + kept + "}]}"));
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static void assertProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType(Problems.TYPE)
                .header("Vary", equalTo("Accept-Language"))
                .body("code", equalTo(code), "status", equalTo(status), "type", equalTo("/problems#" + code))
                .body("title", notNullValue(), "detail", notNullValue(), "hint", notNullValue())
                .body("instance", notNullValue(), "requestId", notNullValue());
    }
}
