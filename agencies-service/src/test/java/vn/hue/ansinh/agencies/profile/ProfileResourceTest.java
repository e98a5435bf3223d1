package vn.hue.ansinh.agencies.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class ProfileResourceTest extends OnRealParts {
    private static final String PROFILE = "/api/v1/agencies/SYT/profile";
    private static final String OFFICER = "{\"purpose\": \"REMINDERS\", \"email\": \"tonghop@syt.example\"}";
    private static final String HEAD = "{\"purpose\": \"DIGEST\", \"email\": \"lanhdao@syt.example\"}";

    @BeforeEach
    void nothingWasSaid() {
        books.run("delete from profile");
    }

    @Test
    void whoHasSaidNothingIsWrittenToByNobody() {
        read().statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("addresses", empty(), "language", equalTo("vi"), "revision", equalTo(0));
    }

    @Test
    void anAgencySaysWhereItWantsWhichLetters() {
        set("\"v0\"", OFFICER, HEAD).statusCode(200).header("ETag", equalTo("\"v1\""));

        read().body("addresses.purpose", contains("DIGEST", "REMINDERS"), "revision", equalTo(1));
    }

    @Test
    void sayingTheSameAgainChangesNothingAndEachStateIsKept() {
        int before = books.count("profile_change");
        set("\"v0\"", OFFICER, HEAD).statusCode(200);
        set("\"v0\"", HEAD, OFFICER, HEAD).statusCode(200).body("revision", equalTo(1));
        set("\"v1\"", OFFICER).statusCode(200).body("revision", equalTo(2));

        assertEquals(before + 2, books.count("profile_change"));
        given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/api/v1/registry-changes?kind=PROFILE&subject=SYT")
                .then()
                .statusCode(200)
                .body("items[-1].state.addresses.email", contains("tonghop@syt.example"));
    }

    @Test
    void eachChangeIsToldInFull() {
        int told = told();

        set("\"v0\"", OFFICER, HEAD).statusCode(200);

        assertEquals(told + 1, told());
    }

    @Test
    void theEventIsAsPromised() throws Exception {
        var said = new SetProfile("vi", List.of(new SetProfile.Address("REMINDERS", "a@syt.example")));
        var event = ProfileChanged.event(ProfileView.of("SYT", said, 1));

        assertEquals(
                "agencies.profiles profile.changed SYT", event.topic() + " " + event.type() + " " + event.subject());
        EventSchemas.check(
                "profile.changed", new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(event.data()));
    }

    @Test
    void whoHasReadAnOlderStateReadsAgain() {
        set("\"v0\"", OFFICER).statusCode(200);

        set("\"v0\"", HEAD).statusCode(412).body("code", equalTo("version-conflict"));
        approver()
                .contentType("application/json")
                .body(body(HEAD))
                .put(PROFILE)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "syt.example",
                "a@b",
                "a@syt.example,b@syt.example",
                "a@syt.example\\nBcc: b@syt.example",
                "\\\"a b\\\"@syt.example",
                "a@syt..example"
            })
    void whatIsNoSingleAddressIsPointedAtAndChangesNothing(String email) {
        set("\"v0\"", OFFICER, "{\"purpose\": \"DIGEST\", \"email\": \"" + email + "\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/addresses/1/email"));

        read().body("revision", equalTo(0));
    }

    @Test
    void anotherAgencyNeitherReadsNorWritesIt() {
        as(Tokens.of("SGDDT", "approver")).get(PROFILE).then().statusCode(403).body("code", equalTo("other-agency"));
        as(Tokens.of("SGDDT", "approver"))
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(body(OFFICER))
                .put(PROFILE)
                .then()
                .statusCode(403);
        get("/agencies/SYT/profile").statusCode(401);
    }

    @Test
    void anAdministratorSaysItForAnAgencyThatExists() {
        as(Tokens.of(null, "admin"))
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(body(OFFICER))
                .put("/api/v1/agencies/NOBODY/profile")
                .then()
                .statusCode(404);
    }

    /** How many events were ever recorded; the relay takes their rows away. */
    private int told() {
        return Integer.parseInt(
                books.texts("select last_value from outbox_id_seq").get(0));
    }

    private static ValidatableResponse set(String tag, String... addresses) {
        return approver()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body(addresses))
                .put(PROFILE)
                .then();
    }

    private static String body(String... addresses) {
        return "{\"language\": \"vi\", \"addresses\": [" + String.join(", ", addresses) + "]}";
    }

    private static ValidatableResponse read() {
        return approver().get(PROFILE).then();
    }

    private static RequestSpecification approver() {
        return as(Tokens.of("SYT", "approver"));
    }

    private static RequestSpecification as(String token) {
        return given().filter(new ContractFilter()).auth().oauth2(token);
    }
}
