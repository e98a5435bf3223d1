package vn.hue.ansinh.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Shelf;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractGaps;
import vn.hue.ansinh.kit.testing.ContractIds;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class WebhookPagesTest {
    private static final String ALL = "/api/v1/webhooks";
    private static final String TEN = "0123456789";
    private static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
    private static final String LONG_KEY = "Idempotency-Key: " + FIFTY + FIFTY + FIFTY + FIFTY + "1\r\n";
    private static final Map<String, String> CALLS = Map.of(
            "listWebhooks", "GET ",
            "registerWebhook", "POST ",
            "getWebhook", "GET /{id}",
            "changeWebhook", "PUT /{id}",
            "removeWebhook", "DELETE /{id}",
            "rotateWebhookSecret", "POST /{id}/secret-rotations",
            "pingWebhook", "POST /{id}/pings",
            "listWebhookDeliveries", "GET /{id}/deliveries",
            "replayWebhook", "POST /{id}/replays",
            "listWebhookKeys", "GET KEYS");

    @BeforeEach
    void awaitTheStore() {
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Webhooks");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isAsTheAccessTableSays(AccessTable.Cell cell) {
        String[] line = CALLS.get(cell.operation()).split(" ", -1);
        RequestSpecification call = given().contentType("application/json")
                .header("If-Match", "\"v1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        cell.token().ifPresent(call.auth()::oauth2);
        if (line[0].equals("POST") || line[0].equals("PUT")) {
            call.body(line[1].endsWith("replays") ? Map.of("since", "1") : aWebhook());
        }

        int status = call.request(line[0], path(line[1])).statusCode();

        assertEquals(cell.status(), status);
    }

    @Test
    void whoWaitsForLeaveToSendIsGivenIt() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST " + ALL + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tokens.of("SYT", "approver") + "\r\n"
                    + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");

            assertTrue(wire.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 Continue"));
            assertTrue(wire.write("{}").readToEnd().startsWith("HTTP/1.1 422"));
        }
    }

    @Test
    void aWebhookIsShownWithoutItsSecretAndOnlyToItsAgency() {
        String url = anAddress();
        String id = SomeWebhooks.registered(url, "report.*").getString("id");

        SomeWebhooks.asHealth()
                .get(ALL + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"v1\""))
                .body("agency", is("SYT"))
                .body("types", is(List.of("report.*")))
                .body("secret", nullValue());
        SomeWebhooks.asHealth()
                .header("If-None-Match", "\"v1\"")
                .get(ALL + "/" + id)
                .then()
                .statusCode(304)
                .header("ETag", is("\"v1\""));
        String other = Tokens.of("SGDDT", "approver");
        SomeWebhooks.as(other).get(ALL + "/" + id).then().statusCode(404);
        SomeWebhooks.as(other).delete(ALL + "/" + id).then().statusCode(404);
        SomeWebhooks.as(other).get(ALL).then().body("items.url", not(hasItem(url)));
        SomeWebhooks.as(Tokens.of(null, "admin")).get(ALL + "?limit=500").then().body("items.url", hasItem(url));
    }

    @Test
    void thoseOfEverybodyComePageByPageThoughSomeAreRemovedMeanwhile() {
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(
                        one -> SomeWebhooks.registered(anAddress(), "report.*").getString("id"))
                .toList();
        String admin = Tokens.of(null, "admin");
        List<String> seen = new ArrayList<>();

        for (String cursor = ""; cursor != null; ) {
            Response page =
                    SomeWebhooks.as(admin).get(ALL + "?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.then().statusCode(200).extract().jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("next");
            if (cursor != null) {
                assertEquals("<" + door() + ALL + "?cursor=" + cursor + "&limit=2>; rel=\"next\"", page.header("Link"));
                String last = seen.get(seen.size() - 1);
                if (ids.contains(last)) {
                    SomeWebhooks.as(admin).delete(ALL + "/" + last).then().statusCode(204);
                }
            }
        }

        assertEquals(ids, seen.stream().filter(ids::contains).toList());
        assertEquals(Set.copyOf(seen).size(), seen.size());
    }

    @Test
    void aCursorLeadsOnOnlyWholeAndInItsOwnList() {
        String admin = Tokens.of(null, "admin");
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        SomeWebhooks.registered(anAddress(), "report.*");
        String next = SomeWebhooks.as(admin).get(ALL + "?limit=1").jsonPath().getString("next");

        SomeWebhooks.as(admin).get(ALL + "?limit=5&cursor=" + next).then().statusCode(200);
        for (String elsewhere : List.of(
                ALL + "?cursor=" + next.substring(0, next.length() - 1),
                ALL + "?cursor=1" + next,
                ALL + "/" + id + "/deliveries?cursor=" + next)) {
            SomeWebhooks.as(admin).get(elsewhere).then().statusCode(400).body("parameter", is("cursor"));
        }
    }

    @Test
    void theLogOfDeliveriesSaysWhereItsNextPageIs() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        String log = ALL + "/" + id + "/deliveries";
        for (int ping = 0; ping < 3; ping++) {
            SomeWebhooks.asHealth().post(ALL + "/" + id + "/pings").then().statusCode(202);
        }

        Response first = SomeWebhooks.asHealth().get(log + "?limit=2");
        Response last = SomeWebhooks.asHealth()
                .get(log + "?limit=2&cursor=" + first.jsonPath().getString("next"));

        String next = "<" + door() + log + "?cursor=" + first.jsonPath().getString("next") + "&limit=2>; rel=\"next\"";
        assertEquals(next, first.header("Link"));
        last.then().statusCode(200).body("items", hasSize(1)).header("Link", nullValue());
    }

    @Test
    void theNextPageOfDeliveriesIsFoundThoughTheLastOfThisOneWasTidied() throws Exception {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        String log = ALL + "/" + id + "/deliveries?limit=2";
        for (int ping = 0; ping < 3; ping++) {
            SomeWebhooks.asHealth().post(ALL + "/" + id + "/pings").then().statusCode(202);
        }

        JsonPath first = SomeWebhooks.asHealth().get(log).jsonPath();
        try (Connection connection = Shelf.database().connect();
                Statement tidy = connection.createStatement()) {
            tidy.execute("delete from webhook_delivery where id = '" + first.getString("items[1].id") + "'");
        }

        SomeWebhooks.asHealth()
                .get(log + "&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=501", "limit=2&limit=3", "cursor=x", "cursor=1.x", "cursor=&cursor=", "cursor="
            })
    void aPageThatCannotBeMeantIsRefused(String query) {
        SomeWebhooks.as(Tokens.of(null, "admin")).get(ALL + "?" + query).then().statusCode(400);
    }

    /** As for the services: whoever reads it as the end of a parameter answers another question. */
    @ParameterizedTest
    @CsvSource({"limit=2;limit=3, limit", "cursor=x;limit=2, cursor", "limit=2;, limit"})
    void aSemicolonIsPartOfAValue(String query, String parameter) {
        SomeWebhooks.as(Tokens.of(null, "admin"))
                .urlEncodingEnabled(false)
                .get(ALL + "?" + query)
                .then()
                .statusCode(400)
                .body("parameter", is(parameter));
    }

    @Test
    void theSameAddressAgainIsAConflictThatNamesTheFirst() {
        String url = anAddress();
        String id = SomeWebhooks.registered(url, "report.*").getString("id");

        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body(Map.of("url", url, "types", List.of("report.*")))
                .post(ALL)
                .then()
                .statusCode(409)
                .body("code", is("webhook-exists"))
                .body("detail", containsString(id));
    }

    @Test
    void anAgencyHasNoMoreThanTheLimitThoughManyRegisterAtOnce() throws Exception {
        int most = ConfigProvider.getConfig().getValue("ansinh.webhooks.per-agency", Integer.class);
        String token = Tokens.of("STC", "approver");
        Callable<Integer> registering = () -> SomeWebhooks.as(token)
                .body(Map.of("url", anAddress(), "types", List.of("report.*")))
                .post(ALL)
                .statusCode();
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            people.invokeAll(Collections.nCopies(most + 10, registering)).forEach(one -> assertTrue(one.isDone()));
        } finally {
            people.shutdownNow();
        }

        SomeWebhooks.as(token).get(ALL + "?limit=500").then().body("items", hasSize(most));
        SomeWebhooks.as(token)
                .body(Map.of("url", anAddress(), "types", List.of("report.*")))
                .post(ALL)
                .then()
                .statusCode(409)
                .body("code", is("too-many-webhooks"));
    }

    @Test
    void secretsAreSealedInTheDatabase() throws Exception {
        String secret = SomeWebhooks.registered(anAddress(), "report.*").getString("secret");

        try (Connection connection = Shelf.database().connect();
                Statement select = connection.createStatement();
                var row = select.executeQuery("select encode(sealed, 'escape') from webhook_secret")) {
            while (row.next()) {
                assertFalse(row.getString(1).contains(secret.substring("whsec_".length())));
            }
        }
    }

    @Test
    void aStaleChangeIsRefusedAndAnUnseenOneToo() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        SomeWebhooks.asHealth().body(aWebhook()).put(ALL + "/" + id).then().statusCode(428);
        SomeWebhooks.asHealth()
                .header("If-Match", "\"v7\"")
                .body(aWebhook())
                .put(ALL + "/" + id)
                .then()
                .statusCode(412)
                .body("code", is("version-conflict"));
        SomeWebhooks.asHealth()
                .header("If-Match", "*")
                .body(aWebhook())
                .put(ALL + "/" + id)
                .then()
                .statusCode(428)
                .body("code", is("version-not-named"));
        SomeWebhooks.asHealth()
                .header("If-Match", "\"v7\", \"v1\"")
                .body(aWebhook())
                .put(ALL + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void saidTheSameAgainItStaysAsItIs() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        Map<String, Object> off = Map.of("url", anAddress(), "types", List.of("report.*"), "enabled", false);

        changed(id, "v1", off).then().statusCode(200).header("ETag", is("\"v2\""));

        changed(id, "v2", off).then().statusCode(200).header("ETag", is("\"v2\""));
        SomeWebhooks.asHealth().get(ALL + "/" + id).then().header("ETag", is("\"v2\""));
    }

    @Test
    void isNotMovedToAnAddressThatAnotherHas() {
        String taken = anAddress();
        String first = SomeWebhooks.registered(taken, "report.*").getString("id");
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        changed(id, "v1", Map.of("url", taken, "types", List.of("report.*")))
                .then()
                .statusCode(409)
                .body("code", is("webhook-exists"))
                .body("detail", containsString(first));
        changed(first, "v1", Map.of("url", taken, "types", List.of("task.*")))
                .then()
                .statusCode(200);
    }

    private static Response changed(String id, String tag, Map<String, Object> asked) {
        return SomeWebhooks.asHealth()
                .header("If-Match", '"' + tag + '"')
                .body(asked)
                .put(ALL + "/" + id);
    }

    @Test
    void capitalsInSchemeAndHostMeanTheSameAddress() {
        String small = anAddress();
        int path = small.indexOf('/', "https://".length());
        String large = small.substring(0, path).toUpperCase(Locale.ROOT) + small.substring(path);

        assertEquals(
                small + "/Up?To=Them",
                SomeWebhooks.registered(large + "/Up?To=Them", "report.*").getString("url"));
        SomeWebhooks.registered(small, "report.*");
        SomeWebhooks.asHealth()
                .body(Map.of("url", large, "types", List.of("report.*")))
                .post(ALL)
                .then()
                .statusCode(409)
                .body("code", is("webhook-exists"));
    }

    @ParameterizedTest
    @CsvSource({"'', :443", "/a, ':443/a'", "/, ''", "'?a=b', ':0443/?a=b'", "/b, ':/b'"})
    void theUsualPortAndAMissingPathMeanTheSameAddress(String first, String second) {
        String host = "https://n" + UUID.randomUUID() + ".gov.vn";

        SomeWebhooks.registered(host + first, "report.*");

        SomeWebhooks.asHealth()
                .body(Map.of("url", host + second, "types", List.of("report.*")))
                .post(ALL)
                .then()
                .statusCode(409)
                .body("code", is("webhook-exists"));
    }

    @Test
    void whoRunsTheSuiteRegistersForAgenciesThatThereAre() {
        String admin = Tokens.of(null, "admin");

        SomeWebhooks.as(admin)
                .body(Map.of("url", anAddress(), "types", List.of("report.*"), "agency", "SYT"))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("agency", is("SYT"));
        SomeWebhooks.as(admin)
                .body(Map.of("url", anAddress(), "types", List.of("report.*"), "agency", "NOSUCH"))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/agency")), "errors.code", is(List.of("unknown-agency")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Idempotency-Key: \r\n", LONG_KEY})
    void whoNamesAnAgencyAndNoKeyIsToldSo(String key) throws IOException {
        String body = new JsonObject()
                .put("url", anAddress())
                .put("types", new JsonArray().add("report.*"))
                .put("agency", "SYT")
                .encode();
        try (Wire wire = Wire.open()) {
            wire.write("POST " + ALL + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tokens.of(null, "admin") + "\r\nContent-Type: application/json\r\n"
                    + key + "Content-Length: " + body.length() + "\r\n\r\n" + body);

            String answer = wire.readToEnd();

            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("idempotency-key-required"), answer);
        }
    }

    /** He has been told already that the agency is known. */
    @Test
    void whoRepeatsIsAnsweredThoughAgenciesAreAwayMeanwhile() {
        RequestSpecification again = SomeWebhooks.as(Tokens.of(null, "admin"))
                .body(Map.of("url", anAddress(), "types", List.of("report.*"), "agency", "MOODY"));
        String id = again.post(ALL).then().statusCode(201).extract().path("id");

        Neighbours.agencies().mood("trouble");
        try {
            again.post(ALL)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .body("id", is(id));
        } finally {
            Neighbours.agencies().mood("seen");
        }
    }

    @Test
    void aWebhookStaysWithItsAgencyWhoeverChangesIt() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        RequestSpecification admin = SomeWebhooks.as(Tokens.of(null, "admin"))
                .header("If-Match", "\"v1\"")
                .header("Accept-Language", "en");

        admin.body(Map.of("url", anAddress(), "types", List.of("report.*"), "agency", "SGDDT"))
                .put(ALL + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/agency")), "errors.code", is(List.of("agency-fixed")))
                .body("errors[0].detail", is("A webhook stays with its agency."));
        admin.body(Map.of("url", anAddress(), "types", List.of("report.*"), "agency", "SYT"))
                .put(ALL + "/" + id)
                .then()
                .statusCode(200)
                .body("agency", is("SYT"));
    }

    @Test
    void whatIsMissingInABodyIsAskedForAtItsPlace() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        assertEquals(
                List.of(),
                ContractGaps.complaints(
                        Tokens.of("SYT", "approver"), Map.of("id", id, "If-Match", "\"v1\""), "Webhooks"));
    }

    @Test
    void whatCannotBeAnIdIsTheIdOfNothing() {
        assertEquals(List.of(), ContractIds.complaints(Tokens.of("SYT", "approver"), "Webhooks"));
    }

    @Test
    void whatIsNotThereIsCalledByItsName() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");
        String nothing = UUID.randomUUID().toString();

        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .get(ALL + "/" + nothing)
                .then()
                .statusCode(404)
                .body("detail", is("There is no webhook " + nothing + ", or it is not one of your agency."))
                .body("hint", containsString(ALL));
        SomeWebhooks.as(Tokens.of("SGDDT", "approver"))
                .header("Accept-Language", "en")
                .get(ALL + "/" + id + "/deliveries")
                .then()
                .statusCode(404)
                .body("detail", containsString("no webhook " + id));
        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body(Map.of("delivery", nothing))
                .post(ALL + "/" + id + "/replays")
                .then()
                .statusCode(404)
                .body("detail", is("This webhook has no delivery " + nothing + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9000/events",
                "https://localhost/",
                "https://localhost:9000/",
                "https://10.0.0.1/"
            })
    void whoTriesOnHisOwnMachineIsToldTheSettingForIt(String url) {
        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body(Map.of("url", url, "types", List.of("report.*")))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors[0].hint", containsString("ANSINH_WEBHOOKS_ALLOWED_HOSTS"));
    }

    @Test
    void whereANewOneIsIsAWholeAddress() {
        Response made = SomeWebhooks.asHealth().body(aWebhook()).post(ALL);

        assertEquals(door() + ALL + "/" + made.path("id"), made.header("Location"));
    }

    @Test
    void aRemovedWebhookIsGoneWithAllThatHungOnIt() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        SomeWebhooks.asHealth().delete(ALL + "/" + id).then().statusCode(204);

        SomeWebhooks.asHealth().get(ALL + "/" + id).then().statusCode(404);
        SomeWebhooks.asHealth().get(ALL + "/" + id + "/deliveries").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"types": ["report.*"]} | 422 | /url | required
        {"url": "https://a.gov.vn/x"} | 422 | /types | type-count
        {"url": "https://a.gov.vn/x", "types": []} | 422 | /types | type-count
        {"url": "https://a.gov.vn/x", "types": ["report.*", "weather.changed"]} | 422 | /types/1 | unknown-event-type
        {"url": "https://a.gov.vn/x", "types": ["profile.changed"]} | 422 | /types/0 | unknown-event-type
        {"url": "https://a.gov.vn/x", "types": ["report.*", "consolidation.issued"]} | 422 | /types/1 | event-type-not-told
        {"url": "https://a.gov.vn/x", "types": ["consolidation.*"]} | 422 | /types/0 | event-type-not-told
        {"url": "http://a.gov.vn/x", "types": ["report.*"]} | 422 | /url | url-scheme
        {"url": "https://10.0.0.1/x", "types": ["report.*"]} | 422 | /url | url-host
        """)
    void whatBreaksARuleIsPointedOut(String body, int status, String pointer, String code) {
        SomeWebhooks.asHealth()
                .body(body)
                .post(ALL)
                .then()
                .statusCode(status)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code))
                .body("errors[0].hint", notNullValue());
    }

    @Test
    void whoAsksForWhatHeWouldNeverBeToldHearsWhatHeMayHave() {
        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body(Map.of("url", anAddress(), "types", List.of("consolidation.issued")))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors[0].detail", startsWith("consolidation.issued is told only to"))
                .body("errors[0].detail", containsString("report.accepted, report.amended"))
                .body("errors[0].detail", containsString("target.revised"))
                .body("errors[0].detail", not(containsString("profile.changed")));
    }

    @Test
    void whoRunsTheSuiteMayHaveAllForHimselfAndForAnAgencyOnlyWhatItIsTold() {
        String admin = Tokens.of(null, "admin");
        Map<String, Object> forAll = Map.of("url", anAddress(), "types", List.of("consolidation.*"));
        Map<String, Object> forHealth =
                Map.of("url", anAddress(), "types", List.of("consolidation.*"), "agency", "SYT");
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        SomeWebhooks.as(admin).body(forAll).post(ALL).then().statusCode(201);
        SomeWebhooks.as(admin).body(forHealth).post(ALL).then().statusCode(422);
        SomeWebhooks.as(admin)
                .header("If-Match", "\"v1\"")
                .body(forAll)
                .put(ALL + "/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("event-type-not-told"));
        SomeWebhooks.asHealth().get(ALL + "/" + id).then().body("types", is(List.of("report.*")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [] | 400 | wrong-type
        "x" | 400 | wrong-type
        5 | 400 | wrong-type
        [1, | 400 | malformed-json
        {"url": | 400 | malformed-json
        {"url": "https://a.gov.vn"} {} | 400 | malformed-json
        {"url": "https://a.gov.vn", "url": "https://b.gov.vn", "types": ["report.*"]} | 400 | malformed-json
        {"types": [{"a": 1, "a": 2}]} | 400 | malformed-json
        null | 400 | malformed-json
        {"url": "https://a.gov.vn", "types": ["report.*"], "agency": "SGDDT"} | 403 | forbidden
        """)
    void whatCannotBeReadIsRefused(String body, int status, String code) {
        SomeWebhooks.asHealth().body(body).post(ALL).then().statusCode(status).body("code", is(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"url": 7, "types": ["report.*"]} | /url | wrong-type
        {"url": "https://a.gov.vn", "types": "report.*"} | /types | wrong-type
        {"url": "https://a.gov.vn", "types": [1]} | /types | wrong-type
        {"url": null, "types": ["report.*"]} | /url | wrong-type
        {"url": "https://a.gov.vn", "types": null} | /types | wrong-type
        {"url": "https://a.gov.vn", "types": ["report.*"], "description": null} | /description | wrong-type
        {"url": "https://a.gov.vn", "types": ["report.*"], "enabled": null} | /enabled | wrong-type
        {"url": "https://a.gov.vn", "types": ["a", {"b": 1, "b": 2}]} | /types/1/b | malformed-json
        {"url": "https://a.gov.vn", "types": ["report.*"], "secret": "mine"} | /secret | unknown-field
        {"url": "https://a.gov.vn", "types": ["report.*"], "a/b~c": "mine"} | /a~1b~0c | unknown-field
        """)
    void whatTheContractDoesNotKnowIsPointedAt(String body, String pointer, String code) {
        SomeWebhooks.asHealth()
                .body(body)
                .post(ALL)
                .then()
                .statusCode(400)
                .body("code", is(code))
                .body("errors.pointer", is(List.of(pointer)))
                .body("errors[0].code", is(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aBodyInAnotherCharacterSetIsNoJson(String charset) {
        byte[] body = "{\"url\": \"https://a.gov.vn\", \"types\": [\"report.*\"]}".getBytes(Charset.forName(charset));

        SomeWebhooks.asHealth().body(body).post(ALL).then().statusCode(400).body("code", is("malformed-json"));
    }

    @Test
    void theLengthOfADescriptionIsThatOfItsCharacters() {
        JsonObject webhook = new JsonObject().put("url", anAddress()).put("types", new JsonArray().add("report.*"));

        String fits = webhook.put("description", "😀".repeat(200)).encode();
        SomeWebhooks.asHealth().body(fits).post(ALL).then().statusCode(201);
        String tooLong = webhook.put("description", "😀".repeat(201)).encode();
        SomeWebhooks.asHealth().body(tooLong).post(ALL).then().statusCode(422);
    }

    @Test
    void whoNamesTheDeliveryAsNullNamesItWrongly() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        SomeWebhooks.asHealth()
                .body("{\"since\": \"1\", \"delivery\": null}")
                .post(ALL + "/" + id + "/replays")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/delivery"));
    }

    @Test
    void whoSaysNotWhatToSendAgainIsToldToNameIt() {
        String id = SomeWebhooks.registered(anAddress(), "report.*").getString("id");

        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body("{}")
                .post(ALL + "/" + id + "/replays")
                .then()
                .statusCode(422)
                .body("errors[0].hint", is("Send delivery alone; or since, dead: true or both."));
    }

    @Test
    void whatWasNeverDeliveredIsNotSentAgain() {
        String replays =
                ALL + "/" + SomeWebhooks.registered(anAddress(), "report.*").getString("id") + "/replays";

        SomeWebhooks.asHealth()
                .body(Map.of("delivery", UUID.randomUUID().toString()))
                .post(replays)
                .then()
                .statusCode(404)
                .body("code", is("not-found"));
        SomeWebhooks.asHealth()
                .body(Map.of("since", "99999999"))
                .post(replays)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/since"), "errors[0].code", is("no-position"));
    }

    @Test
    void aDescriptionIsKeptInOneSpellingWhateverKeyboardItWasTypedOn() {
        String spelled = "Sở Y tế: báo cáo được duyệt";
        String typed = Normalizer.normalize(spelled, Normalizer.Form.NFD);

        SomeWebhooks.asHealth()
                .body(Map.of("url", anAddress(), "types", List.of("report.*"), "description", typed))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("description", is(spelled));
    }

    /** A terminal would obey the first; half of a character is the last. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[2J", "\\u0085", "\\u202e", "\\ud83d"})
    void aDescriptionThatNobodyCanReadIsRefused(String escaped) {
        String body = "{\"url\": \"%s\", \"types\": [\"report.*\"], \"description\": \"a%sb\"}";

        SomeWebhooks.asHealth()
                .body(body.formatted(anAddress(), escaped))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/description"), "errors[0].code", is("text-unreadable"));
    }

    @ParameterizedTest
    @CsvSource({
        "/url,         too-long,        It is over 1000 characters.",
        "/description, text-unreadable, The text has a character that is none."
    })
    void whatIsWrongWithAFieldIsNamedForWhatItIs(String pointer, String code, String detail) {
        String long1001 = "https://a.gov.vn/" + "x".repeat(984);
        Map<String, Object> webhook = new HashMap<>(Map.of("url", anAddress(), "types", List.of("report.*")));
        webhook.put(pointer.substring(1), pointer.equals("/url") ? long1001 : "a\0b");

        SomeWebhooks.asHealth()
                .header("Accept-Language", "en")
                .body(webhook)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors.size()", is(1))
                .body("errors[0].pointer", is(pointer), "errors[0].code", is(code), "errors[0].detail", is(detail));
    }

    @Test
    void aBodyThatNeverComesToItsEndIsNotWaitedForForEver() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST " + ALL + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                    + "Authorization: Bearer " + Tokens.of("SYT", "approver") + "\r\n"
                    + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 200\r\n\r\n{\"url\": ");

            String answer = wire.readUntil("within 5 seconds");

            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        }
    }

    @Test
    void aBodyMustBeSmallAndJson() {
        SomeWebhooks.asHealth().body("x".repeat(20_000)).post(ALL).then().statusCode(413);
        given().auth()
                .oauth2(Tokens.of("SYT", "approver"))
                .contentType("text/plain")
                .body("x")
                .post(ALL)
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        application/json, application/json | identity | application/json
        application/jsonx                  | identity | application/json
        application/json; charset=utf-16   | identity | utf-16
        application/json                   | gzip     | gzip
        """)
    void aBodyIsJsonInUtf8AndNotPacked(String type, String packing, String named) {
        given().auth()
                .oauth2(Tokens.of("SYT", "approver"))
                .header("Content-Type", type)
                .header("Content-Encoding", packing)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(ALL)
                .then()
                .statusCode(415)
                .header("Accept-Encoding", packing.equals("gzip") ? is("identity") : org.hamcrest.Matchers.nullValue())
                .body("code", is("unsupported-media-type"), "hint", containsString(named));
    }

    @Test
    void thePublicKeyIsShownToAnybody() {
        given().filter(new vn.hue.ansinh.kit.testing.ContractFilter())
                .get("/api/v1/webhook-keys")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("keys[0].publicKey", startsWith("whpk_"));
    }

    private static String path(String below) {
        return below.equals("KEYS")
                ? "/api/v1/webhook-keys"
                : ALL + below.replace("{id}", UUID.randomUUID().toString());
    }

    /** The addresses that it tells are whole, as those of the services are. */
    private static String door() {
        return "http://localhost:" + RestAssured.port;
    }

    private static Map<String, Object> aWebhook() {
        return Map.of("url", anAddress(), "types", List.of("report.*"));
    }

    private static String anAddress() {
        return "https://nhan.gov.vn/" + UUID.randomUUID();
    }
}
