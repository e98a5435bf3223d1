package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Shelf;
import vn.hue.ansinh.gateway.testing.Teller;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.ContractMethods;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class FeedPagesTest {
    @Inject
    MeterRegistry metrics;

    private Teller teller;
    private String before;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void begin() {
        teller = new Teller();
        // The first event of all shows that the feed is awake.
        String first = teller.verdict("IND-00-00", "AWAKE");
        await().untilAsserted(() -> assertTrue(whole(admin()).contains(first), "the feed is awake"));
        before = read(admin(), "").getString("position");
    }

    @AfterEach
    void end() {
        teller.close();
    }

    @Test
    void showsEventsInTheOrderInWhichTheyWereToldWithTheDigitsTheyHad() {
        List<String> told = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            told.add(teller.verdict("IND-06-01", "STEP_" + n));
        }

        await().untilAsserted(() -> assertEquals(told, idsOf(null, "")));
        given().get("/api/v1/events?after=" + before)
                .then()
                .header("Cache-Control", is("private, no-cache"))
                .body(containsString("\"latestValue\":99.30"))
                .body("items[0].specversion", is("1.0"))
                .body("items[0].type", is("vn.hue.ansinh.indicator.status-changed.v1"))
                .body("items[0].subject", is("IND-06-01"))
                .body("next", nullValue());
    }

    @Test
    void followingNextShowsEachEventOnce() {
        List<String> told = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            told.add(teller.verdict("IND-06-01", "STEP_" + n));
        }
        await().until(() -> idsOf(null, "").size() == 5);

        List<String> seen = new ArrayList<>();
        for (String after = before; after != null; ) {
            JsonPath page = given().filter(new ContractFilter())
                    .get("/api/v1/events?limit=2&types=indicator.*&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        }

        assertEquals(told, seen);
        given().get("/api/v1/events?limit=2&types=indicator.*&after=" + before)
                .then()
                .header("Link", startsWith("<http://localhost:" + RestAssured.port + "/api/v1/events?after="))
                .header("Link", containsString("types=indicator.*"))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void aReportIsSeenByItsAgencyAndByThoseWhoOverseeAndByNobodyElse() {
        String report = teller.report("submitted", "SYT");
        await().until(() -> whole(admin()).contains(report));

        for (String token : List.of(
                Tokens.of("SYT", "reporter"),
                Tokens.of("SLDTBXH", "consolidator"),
                Tokens.of("UBND-TINH", "leader"),
                Tokens.of("UBMTTQ", "monitor"))) {
            assertTrue(idsOf(token, "").contains(report));
        }
        assertEquals(List.of(), idsOf(null, ""));
        assertEquals(List.of(), idsOf(Tokens.of("SGDDT", "approver"), ""));
    }

    @Test
    void onlyTheTypesThatAreAskedFor() {
        String verdict = teller.verdict("IND-06-02", "ON_TRACK");
        teller.report("returned", "SYT");
        String accepted = teller.report("accepted", "SYT");
        await().until(() -> whole(admin()).contains(accepted));

        assertEquals(List.of(verdict), idsOf(admin(), "&types=indicator.status-changed"));
        assertEquals(2, idsOf(admin(), "&types=report.*").size());
        assertEquals(
                3, idsOf(admin(), "&types=report.*,indicator.status-changed").size());
    }

    @Test
    void anEventToldTwiceIsKeptOnceAndAddressesNever() {
        String id = UUID.randomUUID().toString();
        teller.tell(id, "indicators.events", "indicator.status-changed", "IND-06-03", "{\"to\":\"A\"}");
        teller.tell(id, "indicators.events", "indicator.status-changed", "IND-06-03", "{\"to\":\"A\"}");
        teller.tell("agencies.profiles", "profile.changed", "SYT", "{\"agency\":\"SYT\"}");
        teller.tell(UUID.randomUUID().toString(), "agencies.agencies", "agency.changed", "SYT", null);
        String last = teller.verdict("IND-06-03", "B");

        await().until(() -> whole(admin()).contains(last));
        assertEquals(List.of(id, last), idsOf(admin(), ""));
    }

    @Test
    void whatIsNoEventIsNotedAndTheLineGoesOn() throws Exception {
        teller.babble("indicators.events", "not json");
        teller.tell("reporting.events", "report.submitted", "R-1", "{\"version\":1}");
        String next = teller.verdict("IND-06-04", "A");

        await().until(() -> whole(admin()).contains(next));
        try (Connection connection = Shelf.database().connect();
                Statement select = connection.createStatement();
                var row = select.executeQuery("select count(*) from feed_skipped")) {
            row.next();
            assertTrue(row.getInt(1) >= 2);
        }
    }

    @Test
    void whatTheDatabaseCannotKeepIsNotedAndTheLineGoesOn() {
        double skipped = metrics.counter("feed.skipped").count();
        String first = teller.verdict("IND-06-04", "BESIDE_THEM");
        teller.tell("indicators.events", "indicator.status-changed", "IND-06-04", "{/* a remark */ \"to\":\"A\"}");
        teller.tell("reporting.events", "report.submitted", "R-1", "{\"agency\":\"\\u0000\"}");
        String next = teller.verdict("IND-06-04", "A");

        await().untilAsserted(() -> assertEquals(List.of(first, next), idsOf(null, "")));
        assertEquals(skipped + 2, metrics.counter("feed.skipped").count());
    }

    @ParameterizedTest
    @CsvSource({
        "after=x, after",
        "after=-1, after",
        "after=1&after=2, after",
        "after=9999999999999999999, after",
        "after=999999999999999999, after",
        "limit=0, limit",
        "limit=501, limit",
        "limit=ten, limit",
        "types=report.burnt, types",
        "types=profile.changed, types",
        "types=report.*;limit=5, types",
        "'types=,', types",
        "'types=%20,,', types",
        "limit=5;after=1, limit"
    })
    void aQuestionThatCannotBeReadIsA400(String query, String parameter) {
        given().filter(new ContractFilter())
                .urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/api/v1/events?" + query)
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"))
                .body("parameter", is(parameter))
                .body("hint", notNullValue());
    }

    @Test
    void aStreamHasNoLimit() {
        given().filter(new ContractFilter())
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "en")
                .get("/api/v1/events?after=0&limit=3")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"), "parameter", is("limit"))
                .body("hint", is("Leave out limit: a stream (text/event-stream) has no last event."));
    }

    @Test
    void aTypeThatThereIsNotIsNamed() {
        given().header("Accept-Language", "en")
                .get("/api/v1/events?types=indicator.changed,report.burnt")
                .then()
                .statusCode(400)
                .body("hint", startsWith("There is no type report.burnt."));
    }

    @ParameterizedTest
    @CsvSource({"application/json, report.accepted", "text/event-stream, report.*", "application/json, consolidation.*"
    })
    void whoIsNeverToldOfATypeIsNotLeftToWaitForIt(String format, String type) {
        given().filter(new ContractFilter())
                .header("Accept", format)
                .header("Accept-Language", "en")
                .get("/api/v1/events?types=indicator.*," + type)
                .then()
                .statusCode(403)
                .body("code", is("event-type-not-told"), "parameter", is("types"))
                .body(
                        "detail",
                        containsString("indicator.status-changed"),
                        "detail",
                        not(containsString("report.ret")));
    }

    @Test
    void anAgencyIsNotToldWhatIsForThoseWhoOverseeAll() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .get("/api/v1/events?types=consolidation.issued")
                .then()
                .statusCode(403)
                .body("detail", containsString("report.returned"));
    }

    @Test
    void whoComesTooLateIsTold() throws Exception {
        teller.verdict("IND-06-05", "A");
        await().until(() -> idsOf(null, "").size() == 1);
        forget(Long.parseLong(before) + 1);

        given().filter(new ContractFilter())
                .get("/api/v1/events?after=" + before)
                .then()
                .statusCode(410)
                .body("code", is("events-expired"));
        given().get("/api/v1/events").then().statusCode(200);
    }

    @Test
    void whoWasThereBeforeTheFirstEventMissesNothingWithoutAWord() throws Exception {
        forget(Long.parseLong(before));

        given().filter(new ContractFilter())
                .get("/api/v1/events?after=0")
                .then()
                .statusCode(410)
                .body("code", is("events-expired"));
        given().get("/api/v1/events").then().statusCode(200);
    }

    private static void forget(long upTo) throws Exception {
        try (Connection connection = Shelf.database().connect();
                Statement change = connection.createStatement()) {
            change.execute("delete from feed_event where seq <= " + upTo);
            change.execute("update feed_floor set seq = " + upTo);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void theFeedIsOnlyRead(String method) {
        given().request(method, "/api/v1/events").then().statusCode(405).header("Allow", is("GET, HEAD"));
    }

    @ParameterizedTest
    @CsvSource({"application/json, application/json", "text/event-stream, text/event-stream; charset=utf-8"})
    void theHeadOfTheFeedEndsBeforeItsEvents(String wanted, String told) {
        given().accept(wanted)
                .head("/api/v1/events")
                .then()
                .statusCode(200)
                .header("Content-Type", is(told))
                .body(is(""));
        given().accept(wanted)
                .head("/api/v1/events?types=weather.changed")
                .then()
                .statusCode(400);
    }

    @Test
    void eachAddressOfTheDoorNamesTheMethodsItTakes() {
        String admin = Tokens.of(null, "admin");
        Map<String, String> any = Map.of("id", "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11");

        assertEquals(List.of(), ContractMethods.complaints(admin, any, "Events", "Webhooks"));
    }

    @Test
    void anEmptyStretchIsAnEmptyPage() {
        given().filter(new ContractFilter())
                .get("/api/v1/events?after=" + before)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("position", is(before));
    }

    private static String admin() {
        return Tokens.of(null, "admin");
    }

    private List<String> idsOf(@Nullable String token, String query) {
        return read(token, "&after=" + before + query).getList("items.id");
    }

    private static List<String> whole(@Nullable String token) {
        JsonPath page = read(token, "");
        List<String> ids = new ArrayList<>(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = read(token, "&after=" + page.getString("next"));
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    private static JsonPath read(@Nullable String token, String query) {
        RequestSpecification call = given();
        if (token != null) {
            call.auth().oauth2(token);
        }
        return call.get("/api/v1/events?limit=500" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
