package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is answered while an import is being written can be had again, word for word, when it has been. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettledTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ROW = HEADER + "IND-09-02,,46@1989-07-01,2023,77,,,A,\n";
    private static final String VERDICT = "/indicators/IND-09-02/progress";
    private static final String SUMMARY = "/progress/summary";
    private static final String STAMPED = "2025-03-01T09:00:00+07:00";
    private static final String MEANWHILE = "2025-03-01T09:00:05+07:00";
    private static final String JUST_BEFORE = "2025-03-01T08:59:59.999999+07:00";

    @Inject
    AgroalDataSource database;

    @Test
    void aVerdictThatIsReadMeanwhileIsOfTheInstantBeforeAndCanBeHadAgain() throws SQLException {
        Map<String, Object> meanwhile = new HashMap<>();
        Map<String, Object> counted = new HashMap<>();
        duringAnImport(() -> {
            meanwhile.putAll(body(VERDICT));
            counted.putAll(body(SUMMARY));
        });

        assertEquals(JUST_BEFORE, meanwhile.get("asOf"));
        assertEquals(meanwhile, body(VERDICT + "?asOf=" + JUST_BEFORE));
        assertEquals(JUST_BEFORE, counted.get("asOf"));
        assertEquals(counted, body(SUMMARY + "?asOf=" + JUST_BEFORE));
        get(VERDICT).body("asOf", equalTo(MEANWHILE), "latest.value", equalTo(77));
    }

    @Test
    void tasksTargetsAndHistoriesNameTheInstantTheyAreOf() throws SQLException {
        List<String> paths = List.of(
                "/tasks?limit=500",
                "/tasks/TASK-01-02",
                "/indicators/IND-09-02/targets",
                "/indicators/IND-09-02/verdicts");
        Map<String, Map<String, Object>> meanwhile = new HashMap<>();
        duringAnImport(() -> paths.forEach(path -> meanwhile.put(path, body(path))));

        for (String path : paths) {
            assertEquals(JUST_BEFORE, meanwhile.get(path).get("asOf"), path);
            assertEquals(meanwhile.get(path), body(path + (path.contains("?") ? "&" : "?") + "asOf=" + JUST_BEFORE));
            assertEquals(MEANWHILE, body(path).get("asOf"), path);
        }
    }

    @Test
    void anInstantThatWasNamedAfterTheStampCountsAsTheOneBefore() throws SQLException {
        duringAnImport(() -> {
            get(VERDICT + "?asOf=2025-03-01T09:00:03%2B07:00").body("asOf", equalTo(JUST_BEFORE));
            get(VERDICT + "?asOf=2025-02-01T09:00:00%2B07:00").body("asOf", equalTo("2025-02-01T09:00:00+07:00"));
        });

        get(VERDICT + "?asOf=2025-03-01T09:00:03%2B07:00").body("asOf", equalTo("2025-03-01T09:00:03+07:00"));
    }

    @Test
    void nobodyWaitsForAnImportOfOtherIndicators() throws SQLException {
        duringAnImport(() -> get("/indicators/IND-02-01/progress").body("asOf", equalTo(MEANWHILE)));
    }

    @Test
    void whoFollowsByTheNewestRecordedMissesNothing() throws SQLException {
        duringAnImport(() -> {
            reportPoverty();
            get("/observations?updatedAfter=2025-03-01T08:00:00%2B07:00&includeSynthetic=true")
                    .body("items.size()", equalTo(0));
            get("/observations?updatedAfter=2025-03-01T08:00:00%2B07:00&includeSynthetic=true"
                            + "&asOf=2025-03-01T09:00:04%2B07:00")
                    .body("items.size()", equalTo(0));
            get("/observations?updatedAfter=2025-03-01T08:00:00%2B07:00&includeSynthetic=true&indicator=IND-02-01")
                    .body("items.value", equalTo(List.of(2.5f)));
        });

        get("/observations?updatedAfter=2025-03-01T08:00:00%2B07:00&includeSynthetic=true")
                .body("items.indicator", equalTo(List.of("IND-02-01", "IND-09-02")));
    }

    @Test
    void anImportThatIsKilledHoldsNoInstantBack() throws SQLException {
        duringAnImport(() -> {
            get(VERDICT).body("asOf", equalTo(JUST_BEFORE));
            books.run("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 2");
            // It is taken up again, and stamps anew.
            await().atMost(SOON)
                    .until(() -> !get(VERDICT).extract().path("asOf").equals(JUST_BEFORE));
        });
    }

    /** It has taken its stamp and written its rows, but not yet told of them. */
    private void duringAnImport(Runnable reading) throws SQLException {
        clock.set(STAMPED);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table outbox in exclusive mode");
            String id =
                    send("ATOMIC", CSV, ROW.getBytes(StandardCharsets.UTF_8)).path("id");
            await().atMost(SOON)
                    .until(() -> ask("/" + id).jsonPath().getString("state").equals("WRITING"));
            await().atMost(SOON)
                    .until(() -> books.count("pg_locks where relation = 'outbox'::regclass and not granted") > 0);
            clock.set(MEANWHILE);
            try {
                reading.run();
            } finally {
                connection.rollback();
                await().atMost(SOON)
                        .until(() -> ask("/" + id).jsonPath().getString("state").equals("DONE"));
            }
        }
    }

    private void reportPoverty() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-02-01', '46', '1989-07-01', '2024', 2.5, 'A', false,
                2, 2, 'IMPORT', gen_random_uuid(), '2025-03-01 09:00:03+07')
            """);
    }

    /** Without what waits for somebody, which is of today whatever is asked. */
    private static Map<String, Object> body(String path) {
        Map<String, Object> body = new HashMap<>(get(path.replace("+", "%2B"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$"));
        body.remove("waiting");
        return body;
    }
}
