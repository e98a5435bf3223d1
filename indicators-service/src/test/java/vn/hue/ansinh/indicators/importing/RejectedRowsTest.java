package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** The file of rejected rows is there once it is known which they are, and never empty because nobody knows. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RejectedRowsTest extends OnImports {
    private static final String TURN = "hashtextextended('observation-imports', 197)";

    @Inject
    AgroalDataSource database;

    @Test
    void nobodyIsToldOfNoneBeforeTheRowsAreJudged() throws SQLException {
        String id;
        try (Connection turn = database.getConnection()) {
            turn.createStatement().execute("select pg_advisory_lock(" + TURN + ")");
            id = send("PARTIAL", CSV, (HEADER + "IND-99-99,,481,2023,1,,,A,\n").getBytes(StandardCharsets.UTF_8))
                    .path("id");

            ask("/" + id + "/rejected-rows").then().statusCode(409).body("code", equalTo("import-not-done"));
            turn.createStatement().execute("select pg_advisory_unlock(" + TURN + ")");
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("/" + id).jsonPath().getString("state").equals("DONE"));

        ask("/" + id + "/rejected-rows").then().statusCode(200).body(containsString("IND-99-99"));
    }

    @Test
    void anImportThatWasGivenUpRejectedNoRow() {
        String id = UUID.randomUUID().toString();
        books.run("insert into observation_import (id, mode, format, state, bytes, sha256, sent_by, sent, attempts,"
                + " failure, received_at, finished_at, revision) values ('" + id + "', 'PARTIAL', 'CSV', 'FAILED', 1,"
                + " 'x', 'x', 1, 5, 'Given up', '2025-02-28', '2025-02-28', 1)");

        ask("/" + id + "/rejected-rows").then().statusCode(409).body("code", equalTo("import-failed"));
    }
}
