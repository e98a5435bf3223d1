package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is answered while an import is being written can be had again, word for word, when it has been. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettledTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ROW = HEADER + "IND-09-02,,46@1989-07-01,2023,77,,,A,\n";
    private static final String VERDICT = "/indicators/IND-09-02/progress";
    private static final String SUMMARY = "/progress/summary";
    private static final String NEW = "/observations?updatedAfter=2025-03-01T08:00:00%2B07:00&includeSynthetic=true";
    private static final String STAMPED = "2025-03-01T09:00:00+07:00";
    private static final String MEANWHILE = "2025-03-01T09:00:05+07:00";
    private static final String JUST_BEFORE = "2025-03-01T08:59:59.999999+07:00";

    private static final String TARGET = """
            {"comparator": "LE", "value": 1, "unit": "%", "periodKind": "BY_END_OF_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """;

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
                "/tasks?limit=500&asOf=" + MEANWHILE,
                "/tasks/TASK-01-02?asOf=" + MEANWHILE,
                "/indicators/IND-09-02/targets",
                "/indicators/IND-09-02/verdicts");
        Map<String, Map<String, Object>> meanwhile = new HashMap<>();
        duringAnImport(() -> paths.forEach(path -> meanwhile.put(path, body(path))));

        for (String path : paths) {
            assertEquals(JUST_BEFORE, meanwhile.get(path).get("asOf"), path);
            assertEquals(meanwhile.get(path), body(path.replaceAll("[?&]asOf=.*", "") + asOf(path)));
            assertEquals(MEANWHILE, body(path).get("asOf"), path);
        }
    }

    @Test
    void whoeverWritesATaskMeanwhileReadsWhatHeWrote() throws SQLException {
        String task = NewCatalogue.taskOf("KH-197-2021");
        whileSomebodyWrites(() -> {
            NewCatalogue.put("/tasks/NEW-TASK", task).statusCode(201);
            get("/tasks?limit=500").body("items.code", hasItem("NEW-TASK"), "$", not(hasKey("asOf")));
            String tag = get("/tasks/NEW-TASK")
                    .statusCode(200)
                    .body("$", not(hasKey("asOf")))
                    .extract()
                    .header("ETag");

            NewCatalogue.put("/tasks/NEW-TASK", tag, task.replace("Việc mới", "Việc khác"))
                    .statusCode(200);
            get("/tasks/NEW-TASK").body("title.vi", equalTo("Việc khác"));
            get("/tasks/NEW-TASK?asOf=2025-03-01T09:00:05%2B07:00").statusCode(404);
        });
    }

    @Test
    void whoeverSetsATargetMeanwhileReadsWhatHeSet() throws SQLException {
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-06"))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);
        whileSomebodyWrites(() -> {
            NewCatalogue.put("/indicators/NEW-IND/targets/1/revisions/2025-02-01", TARGET)
                    .statusCode(201);
            get("/indicators/NEW-IND/targets").body("items.seq", equalTo(List.of(1)), "asOf", equalTo(MEANWHILE));
            get("/indicators/NEW-IND/verdicts").body("asOf", equalTo(MEANWHILE));
        });
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
            get(NEW).body("items.size()", equalTo(0));
            assertEquals(
                    1, get(NEW + "&format=CSV").extract().asString().lines().count());
            get(NEW + "&asOf=2025-03-01T09:00:04%2B07:00").body("items.size()", equalTo(0));
            get(NEW + "&indicator=IND-02-01").body("items.value", equalTo(List.of(2.5f)));
        });

        get(NEW).body("items.indicator", equalTo(List.of("IND-02-01", "IND-09-02")));
        assertEquals(3, get(NEW + "&format=CSV").extract().asString().lines().count());
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

    /** Of something else; only the stamp is taken. */
    private void whileSomebodyWrites(Runnable asking) throws SQLException {
        clock.set(STAMPED);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock_shared("
                    + OffsetDateTime.parse(STAMPED).toEpochSecond() + ", 0)");
            clock.set(MEANWHILE);
            try {
                asking.run();
            } finally {
                connection.rollback();
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

    private static String asOf(String path) {
        return (path.startsWith("/tasks?") ? "&" : "?") + "asOf=" + JUST_BEFORE;
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
