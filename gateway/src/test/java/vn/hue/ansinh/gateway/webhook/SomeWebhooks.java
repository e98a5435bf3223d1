package vn.hue.ansinh.gateway.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** Calls of the approver of the Department of Health, each a new intent and held against the contract. */
final class SomeWebhooks {
    private SomeWebhooks() {}

    static RequestSpecification asHealth() {
        return as(Tokens.of("SYT", "approver"));
    }

    static RequestSpecification as(String token) {
        return given().filter(new ContractFilter())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .auth()
                .oauth2(token);
    }

    static JsonPath registered(String url, String... types) {
        return asHealth()
                .body(Map.of("url", url, "types", types))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath deliveriesOf(String id) {
        return asHealth()
                .get("/api/v1/webhooks/" + id + "/deliveries?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
