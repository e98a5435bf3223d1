package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency,listAgencies"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT0.6S"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class ReadingTest {
    private static final String CHANGE = "/api/v1/assignments/echo";
    private final Upstream agencies = Neighbours.agencies();

    @AfterEach
    void goodMood() {
        agencies.mood("seen");
    }

    @Test
    void theSecondReaderGetsTheAnswerOfTheFirst() {
        String first = given().get("/api/v1/agencies/second").asString();
        int asked = agencies.asked();

        given().get("/api/v1/agencies/second")
                .then()
                .statusCode(200)
                .header("Age", is("0"))
                .header("Cache-Status", is("ansinh; hit"))
                .header("Cache-Control", is("public, no-cache"))
                .header("Vary", containsString("Accept-Language"))
                .body(is(first));
        assertEquals(asked, agencies.asked());
    }

    @Test
    void whoHasChangedSomethingReadsItAnew() {
        String before = given().get("/api/v1/agencies/changed").asString();
        change();

        assertNotEquals(before, given().get("/api/v1/agencies/changed").asString());
    }

    @Test
    void whoIsRefusedMakesNoCopyOld() {
        String before = given().get("/api/v1/agencies/refused").asString();
        given().put("/api/v1/agencies/refused").then().statusCode(401);
        given().post("/api/v1/agencies/x/early").then().statusCode(403);

        assertEquals(before, given().get("/api/v1/agencies/refused").asString());
    }

    @Test
    void aReaderWhoComesDuringAChangeDoesNotSpreadWhatWasBefore() {
        int asked = agencies.asked();
        CompletableFuture<String> slow = read("/api/v1/agencies/slow");
        await().until(() -> agencies.asked() > asked);
        change();
        String before = slow.join();

        assertNotEquals(before, given().get("/api/v1/agencies/slow").asString());
    }

    @Test
    void nothingThatIsNotPartOfTheQuestionReachesTheService() {
        given().header("X-Forwarded-Host", "evil.example")
                .header("X-Evil", "1")
                .header("Cookie", "a=b")
                .header("Origin", "https://evil.example")
                .header("X-Original-URL", "/q/metrics")
                .get("/api/v1/agencies?type=2&on=1")
                .then()
                .body("headers.x-forwarded-host", is("localhost:" + RestAssured.port))
                .body("headers", not(hasKey("x-evil")))
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("origin")))
                .body("headers", not(hasKey("x-original-url")))
                .body("uri", is("/api/v1/agencies?on=1&type=2"));
    }

    @Test
    void aSemicolonIsPartOfAValueHoweverItIsWritten() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/agencies?q=2;3&on=1")
                .then()
                .body("uri", is("/api/v1/agencies?on=1&q=2%3B3"));
        String plain = given().urlEncodingEnabled(false)
                .get("/api/v1/agencies?q=2;3&on=1")
                .asString();

        assertEquals(
                plain,
                given().urlEncodingEnabled(false)
                        .get("/api/v1/agencies?on=1&q=2%3B3")
                        .asString());
    }

    @Test
    void theOrderOfParametersMakesNoDifferenceButTheirValuesDo() {
        String one = given().get("/api/v1/agencies?on=1&type=2&q=order").asString();

        assertEquals(one, given().get("/api/v1/agencies?type=2&q=order&on=1").asString());
        assertNotEquals(one, given().get("/api/v1/agencies?type=1&q=order&on=2").asString());
    }

    @Test
    void languagesFormatsAndNamesOfThisDoorAreKeptApart() {
        String path = "/api/v1/agencies/apart";
        String usual = given().get(path).asString();

        assertNotEquals(usual, given().header("Accept-Language", "en").get(path).asString());
        assertNotEquals(usual, given().accept("application/*").get(path).asString());
        assertNotEquals(
                usual, given().header("Host", "ansinh.example").get(path).asString());
        assertEquals(
                usual,
                given().header("Accept-Language", "fr, vi;q=0.5").get(path).asString());
    }

    @Test
    void whatIsReadWithATokenIsNeitherKeptNorTakenFromTheShelf() {
        String path = "/api/v1/agencies/signed";
        String token = Tokens.of("SYT", "reporter");
        String mine = given().auth().oauth2(token).get(path).asString();
        String everybodys = given().get(path).asString();

        assertNotEquals(mine, everybodys);
        given().auth()
                .oauth2(token)
                .get(path)
                .then()
                .header("Cache-Status", nullValue())
                .header("Cache-Control", "private, no-cache")
                .body(not(is(everybodys)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "cookie", "large", "trouble", "created"})
    void whatIsNotForEverybodyIsNotKept(String kind) {
        String path = "/api/v1/agencies/" + kind;
        Response first = given().get(path);
        int asked = agencies.asked();
        Response second = given().get(path);

        assertEquals(first.statusCode(), second.statusCode());
        assertEquals(asked + 1, agencies.asked() - (kind.equals("trouble") ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/SYT/contact",
                "/api/v1/agencies/SYT/",
                "/api/v1/agencies/SYT/x.css",
                "/api/v1/duties/seen"
            })
    void aPathThatOnlyLooksLikeAPublicReadIsNotKept(String path) {
        given().get(path).then().header("Cache-Status", nullValue());
        given().get(path).then().header("Cache-Status", nullValue());
    }

    @Test
    void packedAndPlainHaveTagsOfTheirOwnAndTheServiceKnowsItsTagAgain() {
        String path = "/api/v1/agencies/tagged";
        Response packed = given().header("Accept-Encoding", "gzip").get(path);
        packed.then().header("Content-Encoding", "gzip").header("ETag", "\"v3-gzip\"");
        assertEquals(30_000, packed.asString().length());

        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", "\"v3-gzip\"")
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"v3-gzip\"")
                .body(is(""));
        given().header("If-Match", "\"v3-gzip\"")
                .put("/api/v1/duties/x/y/seen")
                .then()
                .body("headers.if-match", is("\"v3\""));
    }

    @Test
    void whoHoldsTheSameAsOfAnEarlierInstantIsToldSoThoughItsBytesAreOthers() {
        String path = "/api/v1/agencies/dated";
        for (String coding : List.of("identity", "gzip")) {
            Response first = given().header("Accept-Encoding", coding).get(path);
            change();

            given().header("Accept-Encoding", coding)
                    .header("If-None-Match", first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .body(is(""));
            given().header("Accept-Encoding", coding)
                    .head(path)
                    .then()
                    .header("ETag", first.header("ETag"))
                    .header("Cache-Status", is("ansinh; hit"));
            assertNotEquals(
                    first.asString(),
                    given().header("Accept-Encoding", coding).get(path).asString());
        }
    }

    @Test
    void aLongAnswerIsKeptAndPackedToo() {
        String path = "/api/v1/agencies/long";
        String whole = given().header("Accept-Encoding", "identity").get(path).asString();

        Response packed = given().header("Accept-Encoding", "gzip").get(path);

        packed.then().header("Content-Encoding", "gzip").header("Age", notNullValue());
        assertEquals(whole, packed.asString());
        given().header("If-None-Match", packed.header("ETag"))
                .header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void whoAsksForAPartGetsTheWholeWithItsTag() {
        String path = "/api/v1/agencies/part";
        String whole = given().get(path).asString();

        given().header("Range", "bytes=0-9")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Status", is("ansinh; hit"))
                .body(is(whole));
    }

    @Test
    void manyWhoAskAtOnceAreOneQuestion() {
        String path = "/api/v1/agencies/slow?on=1";

        List<CompletableFuture<String>> readers =
                IntStream.range(0, 20).mapToObj(reader -> read(path)).toList();

        assertEquals(1, readers.stream().map(CompletableFuture::join).distinct().count());
        assertEquals(1, agencies.askedFor(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "trouble", "hang-up"})
    void anOldCopyIsShownAsSuchWhileItsServiceFails(String mood) {
        String path = "/api/v1/agencies/moody?on=" + mood;
        String good = given().get(path).asString();
        change();
        agencies.mood(mood);

        for (int reader = 0; reader < 3; reader++) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Status", containsString("stale"))
                    .time(lessThan(2_000L))
                    .body(is(good));
        }
    }

    @Test
    void readsOverTheNewerProtocolToo() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/agencies/newer"))
                .build();
        String first = client.send(request, BodyHandlers.ofString()).body();

        HttpResponse<String> second = client.send(request, BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_2, second.version());
        assertEquals(first, second.body());
    }

    @Test
    void theHeadOfACopyNamesItsLength() {
        String body = given().get("/api/v1/agencies/head").asString();

        given().head("/api/v1/agencies/head")
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(body.length()))
                .body(is(""));
    }

    private static void change() {
        given().auth()
                .oauth2(Tokens.of(null, "admin"))
                .body("new")
                .put(CHANGE)
                .then()
                .statusCode(200);
    }

    private static CompletableFuture<String> read(String path) {
        int port = RestAssured.port;
        return CompletableFuture.supplyAsync(
                () -> given().port(port).get(path).asString(), command -> new Thread(command).start());
    }
}
