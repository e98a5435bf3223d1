package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Told;

/** What a report says about tasks, from the draft to the event of its acceptance. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TaskNotesTest extends OnRealParts {
    private static final String DONE =
            "{\"task\": \"TASK-06-01\", \"state\": \"DONE\", \"doneOn\": \"2023-10-05\", \"note\": \"Đã ban hành\"}";

    private static final String LED_BY_NOBODY = "TASK-G-03";

    @Inject
    Told told;

    @Test
    void travelFromTheDraftIntoTheVersionAndTheAcceptance() {
        String id = draftWith(DONE);
        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200).body("tasks.task", contains("TASK-06-01"));
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);

        reviewer().readsVersions(id, "").then().body("items[0].tasks[0].doneOn", equalTo("2023-10-05"));
        String event = told.about(id, 2).get(1).value();
        EventSchemas.check("report.accepted", event);
        assertTrue(event.contains("\"doneOn\": \"2023-10-05\""), event);
    }

    @Test
    void onEveryTaskAndAsLongAsTheyMayBeAreAccepted() throws IOException {
        String id = draftWith(Files.readAllLines(Path.of("../plan-data/tasks.csv")).stream()
                .filter(line -> line.startsWith("TASK-") && !line.startsWith(LED_BY_NOBODY))
                .map(line -> line.substring(0, line.indexOf(',')))
                .map(task -> "{\"task\": \"%s\", \"state\": \"IN_PROGRESS\", \"note\": \"%s\"}"
                        .formatted(task, "ế".repeat(4_000)))
                .collect(Collectors.joining(", ")));
        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200);

        reviewer().accepts(id, "\"v2\"").then().statusCode(200);

        assertTrue(told.about(id, 2).get(1).value().length() > 93 * 4_000);
    }

    @Test
    void mayBeLeftOut() {
        officerOf("SYT").reads(aDraft()).then().statusCode(200).body("tasks", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "TASK-99-99, IN_PROGRESS, null, unknown-task, /tasks/0/task",
        "TASK-06-01, DONE, null, done-without-day, /tasks/0/doneOn",
        "TASK-06-01, IN_PROGRESS, '\"2023-10-05\"', done-without-day, /tasks/0/doneOn",
        "TASK-06-01, DONE, '\"2023-12-31\"', done-after-report, /tasks/0/doneOn",
        "TASK-06-01, DONE, '\"2030-01-01\"', done-after-report, /tasks/0/doneOn"
    })
    void thatCannotBeRightAreRefusedWithTheirPlace(
            String task, String state, String doneOn, String code, String pointer) {
        String id = aDraft();
        String note = "{\"task\": \"%s\", \"state\": \"%s\", \"doneOn\": %s}".formatted(task, state, doneOn);

        assertRefused(422, "invalid-fields", () -> officerOf("SYT").rewrites(id, "\"v1\"", with(note)))
                .body("errors.code", contains(code), "errors.pointer", contains(pointer));
    }

    @Test
    void aboutOneTaskAreSaidOnce() {
        String id = aDraft();

        assertRefused(422, "invalid-fields", () -> officerOf("SYT").rewrites(id, "\"v1\"", with(DONE + ", " + DONE)))
                .body("errors.code", contains("task-twice"), "errors.pointer", contains("/tasks/1/task"));
    }

    private static String draftWith(String tasks) {
        return officerOf("SYT")
                .drafts("{\"obligation\": \"R-02.2023.SYT\", " + with(tasks).substring(1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String with(String tasks) {
        return "{\"figures\": [], \"tasks\": [" + tasks + "], " + HealthReports.INCOMPLETE + "}";
    }
}
