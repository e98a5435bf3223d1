package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(Neighbours.class)
class UnderstandingTest {
    @Inject
    Operations operations;

    @Test
    void aSlipInANameIsNotPassedOver() {
        given().header("Accept-Language", "en")
                .get("/api/v1/observations?indicater=IND-06-01")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("unknown-parameter"), "parameter", is("indicater"))
                .body("hint", allOf(containsString("Was indicator meant?"), containsString("area, asOf, breakdown")));
    }

    @Test
    void isToldInVietnamese() {
        given().get("/api/v1/agencies?Limit=5")
                .then()
                .statusCode(400)
                .body("detail", is("Thao tác này không có tham số Limit."))
                .body("hint", containsString("Có phải bạn muốn dùng limit?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?nonsense=1", "?=1", "?on=2023-11-30&utm_source=zalo", "?o%6E=2023-11-30&n", "?lim%69t=1&%6C=2"
            })
    void noServiceIsAskedAboutWhatNobodyKnows(String query) {
        int asked = Neighbours.agencies().asked();

        given().urlEncodingEnabled(false).get("/api/v1/agencies" + query).then().statusCode(400);

        assertEquals(asked, Neighbours.agencies().asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?=", "?on=2023-11-30&=", "?=limit"})
    void whatHasNoNameIsKnownToNobody(String query) throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies" + query + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 400") && answer.contains("unknown-parameter"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1&limit=2", "?limit=1&%6Cimit=1", "?limit=&limit="})
    void whatHasOneValueIsSaidOnce(String query) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/agencies" + query)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("hint", is("Chỉ nêu tham số này một lần."));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/observations?indicator=, indicator",
        "/api/v1/observations?indicator=IND-06-01&indicator, indicator",
        "/api/v1/agencies?type=, type",
        "/api/v1/agencies?q=%20, q",
        "/api/v1/agencies?limit=, limit",
        "/api/v1/tasks?state=, state",
        "/public/v1/summary?lang=, lang",
        "/api/v1/events?types=, types"
    })
    void aVariableThatIsNotSetDoesNotAskForEverything(String address, String parameter) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"), "parameter", is(parameter))
                .body("hint", is("Leave it out or give it a value."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/observations?excel=banana | excel | Use one of: true, false.",
                "/api/v1/observations?excel=TRUE   | excel | Use one of: true, false.",
                "/api/v1/progress/summary?by=ROAD         | by    | Use one of: PLAN, AREA, LEAD.",
                "/public/v1/summary?lang=fr               | lang  | Use one of: vi, en."
            })
    void aWordThatTheContractDoesNotHaveIsRefusedBesideThoseItHas(String address, String parameter, String hint) {
        given().header("Accept-Language", "en")
                .get(address)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"), "parameter", is(parameter), "hint", is(hint));
    }

    /** Nobody answers behind this address, so 503 says that the question was passed on. */
    @Test
    void aListMayBeSaidOnceForEachOfItsValues() {
        given().get("/api/v1/observations?indicator=IND-06-01&indicator=IND-06-02")
                .then()
                .statusCode(503);
    }

    @Test
    void oneRequestHasOneKey() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .header("Idempotency-Key", "one", "two")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/reports")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"), "parameter", is("Idempotency-Key"))
                .body("hint", is("Chỉ nêu tham số này một lần."));
    }

    @Test
    void everyOperationRefusesIt() {
        for (Operation operation : operations.all()) {
            if (!operation.isPaper()) {
                String path = "/" + String.join("/", operation.segments()).replaceAll("\\{[^}]+}", "x");
                given().request(operation.method(), path + "?nonsense=1").then().statusCode(anyOf(is(400), is(401)));
            }
        }
    }

    @Test
    void whoMayNotAskIsNotToldHowToAsk() {
        given().get("/api/v1/reports?nonsense=1").then().statusCode(401).body("hint", not(containsString("period")));
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .get("/api/v1/reports?nonsense=1")
                .then()
                .statusCode(400)
                .body("hint", containsString("period"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events?typs=report.submitted, types",
        "/api/v1/webhook-keys?limit=1, Bỏ tham số này",
        "/public/v1/summary?utm_source=zalo, lang"
    })
    void theDoorsOwnOperationsAndThoseForAppsAreAsStrict(String address, String hint) {
        given().get(address).then().statusCode(400).body("hint", containsString(hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi.json", "/health", "/problems", "/developers", "/swagger-ui/", "/door.css"})
    void pagesMayBeLinkedToWithWhateverOthersAdd(String page) {
        given().get(page + "?utm_source=zalo&utm_source=1").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies, text/csv, application/json",
        "/api/v1/agencies/SYT, image/png;q=0.9, application/json",
        "/api/v1/agencies, application/json;q=0, application/json",
        "/api/v1/agencies, 'application/json;q=0, */*', application/json",
        "/api/v1/observations, text/csv;q=0, text/csv",
        "/api/v1/events, application/xml, text/event-stream",
        "/api/v1/webhook-keys, text/plain, application/json",
        "/api/v1/observations/dataset, application/json, application/ld+json",
        "/public/v1/summary, text/html, application/json"
    })
    void aFormatThatTheContractDoesNotNameIsRefusedByAll(String address, String accept, String named) {
        given().accept(accept)
                .get(address)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", is("not-acceptable"), "hint", containsString(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "text/html, application/json;q=0.1", "Application/JSON", "unreadable", ""
            })
    void whoTakesJsonAmongOthersIsServed(String accept) {
        given().header("Accept", accept).get("/api/v1/agencies").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/",
                "/api/v1/agencies/SYT/",
                "/api/v1/agencies/?limit=1",
                "/api/v1/events/",
                "/api/v1/webhooks/",
                "/public/v1/summary/",
                "/health/"
            })
    void eachThingHasOneAddress(String address) {
        int asked = Neighbours.agencies().asked();

        given().get(address)
                .then()
                .statusCode(404)
                .body("code", is("not-found"))
                .body("hint", containsString("Bỏ dấu / ở cuối"));
        given().head(address).then().statusCode(404);

        assertEquals(asked, Neighbours.agencies().asked());
    }
}
