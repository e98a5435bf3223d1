package vn.hue.ansinh.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.ContractFuzz;
import vn.hue.ansinh.kit.testing.ContractMethods;
import vn.hue.ansinh.kit.testing.Tokens;

/** Requests with something wrong in them, to what the door answers itself. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_rates_client", value = "1000000"),
            @ResourceArg(name = "ansinh_rates_address", value = "1000000")
        })
class FuzzTest {
    private static final String ALL = "/api/v1/webhooks";
    private static final String EVERY_ROLE =
            Tokens.of("SYT", "reporter", "approver", "consolidator", "leader", "monitor", "admin");

    @BeforeEach
    void theFeedIsOpen() {
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    @Test
    void nothingThatIsSentMakesTheDoorFailOrAnswerBesideTheContract() {
        List<String> complaints = new ContractFuzz(known(), "Events", "Webhooks", "Door").complaints(EVERY_ROLE);

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void everyAddressNamesTheMethodsItTakes() {
        assertEquals(List.of(), ContractMethods.complaints(EVERY_ROLE, known(), "Events", "Webhooks"));
    }

    private static Map<String, String> known() {
        return Map.of("id", aWebhook(), "removeWebhook.id", aWebhook());
    }

    private static String aWebhook() {
        return given().auth()
                .oauth2(EVERY_ROLE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "url", "http://127.0.0.1:9/" + UUID.randomUUID(), "types", List.of("indicator.status-changed")))
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
