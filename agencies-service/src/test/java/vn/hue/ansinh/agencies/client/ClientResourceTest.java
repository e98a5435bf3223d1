package vn.hue.ansinh.agencies.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(SignInStandIn.class)
class ClientResourceTest extends OnRealParts {
    private static final String CLIENTS = "/api/v1/agencies/SYT/clients";
    // Whoever is left hanging longer than this is left hanging.
    private static final RestAssuredConfig PATIENT = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000));

    SignInStandIn signIn;

    @Inject
    FollowingAgencies following;

    @BeforeEach
    void nobodyIsRegistered() {
        signIn.forget();
        books.run("truncate client_change");
    }

    @AfterEach
    void theDepartmentOfHealthGoesOn() {
        endOfHealth(null);
    }

    @Test
    void aMachineIsRegisteredWithASecretThatIsShownOnce() {
        register("kho")
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("clientId", equalTo("syt-kho"), "registeredAt", notNullValue(), "secret", notNullValue());

        register("kho").statusCode(200).body("secret", nullValue(), "clientId", equalTo("syt-kho"));
        list().body("items.name", contains("kho"), "items[0].secret", nullValue());
        assertEquals(1, signIn.size());
    }

    @Test
    void itCanOnlyAskForTokensOfItsAgencyAsAReporter() {
        register("kho").statusCode(201);

        var kept = signIn.client("syt-kho");
        assertEquals("SYT", kept.at("/protocolMappers/1/config/claim.value").asText());
        assertEquals("reporter", kept.at("/protocolMappers/0/config/role").asText());
        for (String closed :
                List.of("publicClient", "standardFlowEnabled", "directAccessGrantsEnabled", "fullScopeAllowed")) {
            assertTrue(kept.has(closed) && !kept.get(closed).asBoolean(), closed);
        }
    }

    @Test
    void noSecretIsKeptHere() {
        String secret = register("kho").extract().path("secret");
        String second = rotate("kho").extract().path("secret");

        given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/api/v1/registry-changes?kind=CLIENT&subject=SYT&limit=500")
                .then()
                .statusCode(200)
                .body("items[-2].state", equalTo(Map.of("client", "syt-kho", "act", "REGISTERED")))
                .body("items[-1].state.act", equalTo("SECRET_ROTATED"));
        for (String table : books.texts("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            String found = "select count(*) from " + table + " t where t::text like '%" + secret
                    + "%' or t::text like '%" + second + "%'";
            assertEquals(List.of("0"), books.texts(found), table);
        }
    }

    @Test
    void whoLetWhichMachineInIsOnRecord() {
        String name = "kho-" + UUID.randomUUID().toString().substring(0, 8);
        register(name).statusCode(201);
        rotate(name).statusCode(200).header("Cache-Control", equalTo("no-store"));
        revoke(name).statusCode(204);

        assertEquals(
                List.of("REGISTERED", "SECRET_ROTATED", "REVOKED"),
                books.texts("select act from client_change where client = 'syt-" + name + "' order by number"));
    }

    @Test
    void aNameThatIsTakenIsNotGivenToAnotherMachine() {
        register("kho").statusCode(201);

        approver()
                .contentType("application/json")
                .body("{\"description\": \"Máy khác\"}")
                .put(CLIENTS + "/kho")
                .then()
                .statusCode(409)
                .body("code", equalTo("client-exists"));
    }

    @Test
    void whatIsRevokedIsGone() {
        register("kho").statusCode(201);
        revoke("kho").statusCode(204);

        revoke("kho").statusCode(404);
        rotate("kho").statusCode(404);
        list().body("items", empty());
    }

    @Test
    void theMachinesOfOthersAreNotShownAndNotTouched() {
        register("kho").statusCode(201);
        RequestSpecification stranger = as(Tokens.of("SGDDT", "approver"));

        stranger.delete(CLIENTS + "/kho").then().statusCode(403).body("code", equalTo("other-agency"));
        as(Tokens.of("SGDDT", "approver"))
                .get("/api/v1/agencies/SGDDT/clients")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theTwentyFirstMachineIsRefused() {
        for (int number = 1; number <= 20; number++) {
            register("may-" + number).statusCode(201);
        }

        register("may-21").statusCode(409).body("code", equalTo("too-many-clients"));
    }

    @Test
    void onceItsAgencyIsNoMoreAMachineStopsAndGetsNoNewSecret() {
        register("kho").statusCode(201);
        endOfHealth("2024-06-30");

        following.follow();
        following.follow();

        list().body("items.enabled", contains(false));
        rotate("kho").statusCode(409).body("code", equalTo("agency-ended"));
        register("moi").statusCode(409).body("code", equalTo("agency-ended"));
        assertEquals(List.of("REGISTERED", "DISABLED"), lastActs(2));
        assertEquals(
                List.of("agencies-service"),
                books.texts("select recorded_by from client_change order by number desc limit 1"));
        revoke("kho").statusCode(204);
    }

    @Test
    void itGoesOnWhenTheEndIsTakenBack() {
        register("kho").statusCode(201);
        endOfHealth("2024-06-30");
        following.follow();

        endOfHealth(null);
        following.follow();

        list().body("items.enabled", contains(true));
        rotate("kho").statusCode(200);
        assertEquals(List.of("REGISTERED", "DISABLED", "ENABLED", "SECRET_ROTATED"), lastActs(4));
    }

    @Test
    void itWorksUntilTheLastDayOfItsAgency() {
        register("kho").statusCode(201);
        endOfHealth("2999-12-31");

        following.follow();

        list().body("items.enabled", contains(true));
        rotate("kho").statusCode(200);
    }

    @Test
    void whileTheSignInServerIsAwayItIsTriedAgain() {
        register("kho").statusCode(201);
        endOfHealth("2024-06-30");

        signIn.be(SignInStandIn.Mood.BROKEN);
        following.follow();
        assertEquals(List.of("REGISTERED"), lastActs(1));

        signIn.be(SignInStandIn.Mood.WELL);
        following.follow();
        assertEquals(List.of("DISABLED"), lastActs(1));
    }

    private void endOfHealth(String day) {
        books.run("update agency set valid_to = " + (day == null ? "null" : "'" + day + "'") + " where code = 'SYT'");
    }

    private List<String> lastActs(int many) {
        return books.texts("select act from (select act, number from client_change where client = 'syt-kho'"
                + " order by number desc limit " + many + ") last order by number");
    }

    @ParameterizedTest
    @CsvSource({"SLDTBXH, 409, agency-ended", "NOBODY, 404, not-found"})
    void onlyAnAgencyThatExistsGetsMachines(String agency, int status, String code) {
        as(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body("{\"description\": \"Kho\"}")
                .put("/api/v1/agencies/" + agency + "/clients/kho")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, sign-in-unavailable",
        "STALLED, sign-in-unavailable",
        "ENDLESS, sign-in-unavailable",
        "BROKEN, sign-in-unavailable",
        "FORBIDDING, clients-unavailable",
    })
    void withoutTheSignInServerNothingIsDoneByHalves(SignInStandIn.Mood mood, String code) {
        register("kho").statusCode(201);
        int kept = books.count("client_change");
        signIn.be(mood);

        for (ValidatableResponse refused : List.of(register("moi"), rotate("kho"), revoke("kho"))) {
            refused.statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo(code));
            refused.body("detail", not(containsString("known")));
        }

        assertEquals(kept, books.count("client_change"));
        signIn.be(SignInStandIn.Mood.WELL);
        list().body("items.name", contains("kho"));
    }

    @Test
    void whoeverIsQuickerHasTheName() {
        signIn.be(SignInStandIn.Mood.OVERTAKEN);
        int kept = books.count("client_change");

        register("kho").statusCode(409).body("code", equalTo("client-exists"));

        assertEquals(kept, books.count("client_change"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"description\": \" \"}", "{\"description\": \"a\\nb\"}"})
    void aMachineSaysWhichSystemItIs(String body) {
        approver()
                .contentType("application/json")
                .body(body)
                .put(CLIENTS + "/kho")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/description"));
        assertEquals(0, signIn.size());
    }

    private static ValidatableResponse register(String name) {
        return approver()
                .contentType("application/json")
                .body("{\"description\": \"Kho dữ liệu\"}")
                .put(CLIENTS + "/" + name)
                .then();
    }

    private static ValidatableResponse rotate(String name) {
        return approver().put(CLIENTS + "/" + name + "/secret").then();
    }

    private static ValidatableResponse revoke(String name) {
        return approver().delete(CLIENTS + "/" + name).then();
    }

    private static ValidatableResponse list() {
        return approver().get(CLIENTS).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    private static RequestSpecification approver() {
        return as(Tokens.of("SYT", "approver"));
    }

    private static RequestSpecification as(String token) {
        return given().config(PATIENT).filter(new ContractFilter()).auth().oauth2(token);
    }
}
