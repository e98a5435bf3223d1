package vn.hue.ansinh.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.BrokenTokens;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class ProblemsTest {
    @Inject
    Notes notes;

    @BeforeEach
    void anEmptyNotebook() {
        notes.forgetAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1, \"text\":              | 400 | malformed-json   | ",
                "{\"id\": 1, \"text\": \"a\"} tail  | 400 | malformed-json   | ",
                "{\"id\": 1, \"text\": \"a\", \"colour\": \"red\"} | 400 | unknown-field | /colour",
                "{\"id\": \"one\", \"text\": \"a\"} | 400 | wrong-type       | /id",
                "{\"id\": 1, \"text\": [\"a\"]}     | 400 | wrong-type       | /text",
                "{\"id\": 1, \"text\": \"\"}        | 422 | invalid-fields   | /text",
                "{\"id\": 1}                        | 422 | invalid-fields   | /text",
                "{\"id\": 1, \"text\": \"a\", \"figure\": 1e400} | 422 | invalid-fields | /figure"
            })
    void aBadBodyIsRefusedWithCodeAndPointerAndChangesNothing(String body, int status, String code, String pointer) {
        ValidatableResponse answer =
                post(body).statusCode(status).contentType(Problems.TYPE).body("code", equalTo(code));

        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
        assertEquals(0, notes.count("note"));
    }

    @ParameterizedTest
    @MethodSource("vn.hue.ansinh.kit.testing.BrokenTokens#all")
    void whatIsNoTokenIsRefused(String authorization) {
        BrokenTokens.assertRefused(authorization, "/notes");
    }

    @ParameterizedTest
    @CsvSource({"'\"\"', value-blank", "'\"-\"', value-dash", "'\"1,5\"', value-not-a-number"})
    void textIsNeverTakenForAFigure(String figure, String code) {
        post("{\"id\": 1, \"text\": \"a\", \"figure\": " + figure + "}")
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo("/figure"));

        assertEquals(0, notes.count("note"));
    }

    @Test
    void aNumberInQuotesIsNotTakenForAGap() {
        post("{\"id\": 1, \"text\": \"a\", \"figure\": \"2.27\"}")
                .body("errors[0].hint", not(containsString("NO_CASES")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "red \\u001b[31m",
                "a\\u001fb",
                "a\\u007fb",
                "a\\u009b31m",
                "half \\ud800 of a character",
                "\\u202egnp",
                "a\\u2066b",
                "a\\u200fb"
            })
    void textThatNoDatabaseKeepsOrNobodyTypesIsRefused(String text) {
        post("{\"id\": 1, \"text\": \"" + text + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("text-unreadable"))
                .body("errors[0].pointer", equalTo("/text"));

        assertEquals(0, notes.count("note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\\u00a0", "\\u200b", "\\ufeff", " \\u3000\\u2060", "\\u3164", "\\u2028"})
    void aTextOfWhichNothingIsSeenIsBlank(String text) {
        post("{\"id\": 1, \"text\": \"" + text + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("blank"), "errors[0].pointer", equalTo("/text"));

        assertEquals(0, notes.count("note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200bb", "\ufeffHuế", "Sở\u00a0Y tế", "👩\u200d⚕️", "。"})
    void aTextOfWhichSomethingIsSeenIsKept(String text) {
        post("{\"id\": 1, \"text\": \"" + text + "\"}").statusCode(201);
    }

    @Test
    void aTextMayHaveLinesAndTabs() {
        post("{\"id\": 1, \"text\": \"a\\tb\\r\\nc\"}").statusCode(201).body("text", equalTo("a\tb\r\nc"));
    }

    @Test
    void aLetterIsKeptInOneSpelling() {
        post("{\"id\": 1, \"text\": \"Hue\\u0302\\u0301\"}").statusCode(201).body("text", equalTo("Huế"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/%00", "/notes?cursor=%00", "/notes?other=%00"})
    void anAddressWithAZeroByteIsRefused(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void aSemicolonThatWouldEndTheParameterIsRefusedAndSaysHowToWriteIt() {
        given().urlEncodingEnabled(false)
                .get("/notes?limit=a;b")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "hint", equalTo("Viết dấu ; là %3B."));
        given().urlEncodingEnabled(false).get("/notes?limit=a%3Bb").then().body("parameter", equalTo("limit"));
    }

    @Test
    void zeroIsAFigureAndAbsentIsNone() {
        post("{\"id\": 1, \"text\": \"a\", \"figure\": 0}").statusCode(201);
        post("{\"id\": 2, \"text\": \"a\"}").statusCode(201);

        String zero = given().get("/notes/1").asString();
        String absent = given().get("/notes/2").asString();

        assertEquals("{\"id\":1,\"text\":\"a\",\"figure\":0,\"revision\":1}", zero);
        assertEquals("{\"id\":2,\"text\":\"a\",\"figure\":null,\"revision\":1}", absent);
    }

    @Test
    void printedDigitsAreKept() {
        post("{\"id\": 1, \"text\": \"a\", \"figure\": 98.0}").statusCode(201);

        given().get("/notes/1").then().body(containsString("98.0"));
    }

    @Test
    void speaksVietnameseUnlessEnglishIsAskedFor() {
        given().get("/notes/7")
                .then()
                .statusCode(404)
                .header("Content-Language", "vi")
                .body("title", equalTo("Không tìm thấy"), "type", equalTo("/problems#not-found"));
        given().header("Accept-Language", "en")
                .get("/notes/7")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"), "hint", notNullValue());
    }

    @Test
    void keepsAWellFormedRequestIdAndReplacesOthers() {
        given().header("X-Request-Id", "abc-1")
                .get("/notes/7")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("requestId", equalTo("abc-1"));
        given().header("X-Request-Id", "no good\u007f".replace("\u007f", "!"))
                .get("/notes/7")
                .then()
                .header("X-Request-Id", not(containsString("!")));
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(Problems.TYPE)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aFailureTellsNothingOfItsInside() {
        given().get("/notes/failure")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal-error"))
                .body(not(containsString("hunter2")));
    }

    @Test
    void withoutATokenAWriteIsRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void aTokenThatDoesNotHoldIsRefusedEvenOnPublicReads() {
        for (String token : new String[] {Tokens.expired(), Tokens.forAnotherAudience(), "not.a.token"}) {
            given().auth()
                    .oauth2(token)
                    .get("/notes")
                    .then()
                    .statusCode(401)
                    .contentType(Problems.TYPE)
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void theWrongRoleIsForbidden() {
        given().auth()
                .oauth2(Tokens.of("SYT", "monitor"))
                .contentType("application/json")
                .body("{\"id\": 1, \"text\": \"a\"}")
                .post("/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anEndpointWithoutARuleIsClosedToEverybody() {
        given().auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/notes/forgotten-rule")
                .then()
                .statusCode(403);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        post("{\"id\": 1, \"text\": \"" + "a".repeat(100_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"), "requestId", notNullValue());

        assertEquals(0, notes.count("note"));
    }

    @Test
    void aChangeNamesTheStateThatWasRead() {
        post("{\"id\": 1, \"text\": \"a\"}").statusCode(201);

        put(null).statusCode(428).body("code", equalTo("if-match-required"));
        put("\"v1\"").statusCode(200).body("revision", equalTo(2));
        put("\"v1\"").statusCode(412).body("code", equalTo("version-conflict"));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        post("{\"id\": 1, \"text\": \"a\"}").statusCode(201);

        given().header("If-None-Match", "\"v1\"").get("/notes/1").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v1\"", "\"v7\", W/\"v1\"", "*"})
    void aWeakTagThatIsHeldIsOfTheSameVersion(String held) {
        post("{\"id\": 1, \"text\": \"a\"}").statusCode(201);

        given().header("If-None-Match", held)
                .get("/notes/1")
                .then()
                .statusCode(304)
                .header("ETag", "\"v1\"");
    }

    @Test
    void aWeakTagNamesNoStateToChange() {
        post("{\"id\": 1, \"text\": \"a\"}").statusCode(201);

        put("W/\"v1\"").statusCode(412);
    }

    @Test
    void anotherVersionIsSentWhole() {
        post("{\"id\": 1, \"text\": \"a\"}").statusCode(201);

        given().header("If-None-Match", "W/\"v2\", \"v\"")
                .get("/notes/1")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String ifMatch) {
        var request = given().auth().oauth2(Tokens.of("SYT", "reporter")).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"id\": 1, \"text\": \"b\"}").put("/notes/1").then();
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/notes")
                .then();
    }
}
