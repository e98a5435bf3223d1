package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** A file whose rows are cut off on their way into the database was never handed in, and can be with the same key. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CutOffWhileReadTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] ROWS =
            (HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    private static final String CUT_OFF = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where state = 'active' and query like 'copy import\\_%' and datname = current_database()";

    @Inject
    Uploads uploads;

    @Test
    void nothingOfItIsKeptAndTheSameKeyFinishesIt() throws IOException {
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> handIn(key));
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> !books.texts(CUT_OFF)
                .isEmpty());

        assertEquals(503, first.join().statusCode(), () -> first.join().asString());
        assertEquals(0, books.count("observation_import"));
        assertEquals(List.of(), tablesOfImports());
        assertEquals(List.of(), files());

        String again = handIn(key).then().statusCode(202).extract().path("id");
        await().atMost(SOON)
                .until(() -> ask("/" + again).jsonPath().getString("state").equals("DONE"));
        assertEquals(300_000, ask("/" + again).jsonPath().getInt("rows.sent"));
    }

    private static Response handIn(String key) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", key)
                .config(AS_IT_IS)
                .contentType(CSV)
                .body(ROWS)
                .post("/api/v1/observation-imports?mode=DRY_RUN");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(uploads.folder())) {
            return files.map(Path::toString).toList();
        }
    }
}
