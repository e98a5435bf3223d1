package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Who waits for a machine in trouble need not wait for ever: a person gives the import up, and the next one goes on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WithdrawnImportsTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    TakingInImport taking;

    @AfterEach
    void thereIsRoom() {
        thereIsRoomAgain();
        books.clearReported();
    }

    @Test
    void theNextOneGoesOnOnceTheOneThatWaitsIsGivenUp() {
        nobodyFindsRoomFor2023();
        String first = handIn("2023");
        await().atMost(SOON)
                .until(() -> ask("/" + first).jsonPath().getString("failureReason.code"), "no-space"::equals);
        await().atMost(SOON)
                .until(() -> books.count("observation_import where rests = 2 and id = '" + first + "'") == 1);
        String next = handIn("2022");

        withdraw(first).then().statusCode(200).body("state", equalTo("FAILED"));
        await().atMost(SOON)
                .until(() -> ask("/" + next).jsonPath().getString("state").equals("DONE"));

        assertEquals("withdrawn", ask("/" + first).jsonPath().getString("failureReason.code"));
        assertEquals(1, ask("/" + next).jsonPath().getInt("rows.created"));
        withdraw(first).then().statusCode(200).body("failureReason.code", equalTo("withdrawn"));
        assertEquals(false, taking.begin(UUID.fromString(first)));
    }

    @Test
    void whatIsOverIsNotGivenUp() {
        String id = taken("ATOMIC", HEADER + "IND-05-02,,481,2022,92.5,4625,5000,A,\n")
                .getString("id");

        withdraw(id).then().statusCode(409).body("code", equalTo("import-not-waiting"));
        withdraw(UUID.randomUUID().toString()).then().statusCode(404);
    }

    private static String handIn(String year) {
        return send(
                        "ATOMIC",
                        CSV,
                        (HEADER + "IND-05-02,,481," + year + ",92.5,4625,5000,A,\n").getBytes(StandardCharsets.UTF_8))
                .path("id");
    }

    private static Response withdraw(String id) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .put("/api/v1/observation-imports/" + id + "/withdrawal");
    }
}
