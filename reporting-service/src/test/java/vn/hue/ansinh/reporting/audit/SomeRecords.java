package vn.hue.ansinh.reporting.audit;

import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issues;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.notes;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import java.util.UUID;
import vn.hue.ansinh.reporting.HeardPlan;
import vn.hue.ansinh.reporting.Obstructions;
import vn.hue.ansinh.reporting.Party;

/** One of each that is sealed beside the reports, made over HTTP. */
final class SomeRecords {
    private static final String OBLIGATION = "/api/v1/obligations/R-02.2023.SYT/";

    private SomeRecords() {}

    /** @return a report of the Department of Health, on whose obligation was decided */
    static String oneOfEach(HeardPlan plan) {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 1, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@syt.example\"}]}");
        reminders();
        aRequest();
        decisionsOnAnObligation();
        Obstructions.aDecidedObstacle();
        Obstructions.anAnswer();
        String report = accepted("R-02.2023.SYT", insurance("99.3", "E"));
        officerOf("SGDDT")
                .removes(report, UUID.randomUUID().toString(), "\"v3\"")
                .then()
                .statusCode(403);
        twoIssues();
        return report;
    }

    private static void reminders() {
        reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"2023\", \"agencies\": [\"SYT\"]}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/reminders")
                .then()
                .statusCode(200);
    }

    private static void aRequest() {
        Party.with(null, "leader")
                .says("{\"day\": \"2023-12-31\", \"agencies\": [\"UBND-481\"], \"reason\": \"Lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201);
    }

    private static void decisionsOnAnObligation() {
        String extension = officerOf("SYT")
                .says("{\"reason\": \"Bão\", \"until\": \"2023-12-05\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(OBLIGATION + "extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Đường sạt lở\"}")
                .header("If-Match", "\"v1\"")
                .put(OBLIGATION + "extensions/" + extension + "/decision")
                .then()
                .statusCode(200);
        rules("2023-12-10", 0);
        rules("2023-12-11", 1);
    }

    private static void rules(String day, int before) {
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"%sT00:00:00+07:00\", \"reason\": \"Chốt số liệu\"}"
                        .formatted(day))
                .header("If-Match", "\"v" + before + "\"")
                .put(OBLIGATION + "ruling")
                .then()
                .statusCode(200);
    }

    private static void twoIssues() {
        String first = opens(YEAR_2023).then().statusCode(201).extract().path("id");
        notes(first, "R-02.2023.SGDDT", "\"v1\"").then().statusCode(200);
        issues(first, "\"v2\"").then().statusCode(200);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        String second = opens(YEAR_2023).then().statusCode(201).extract().path("id");
        issues(second, "\"v1\"").then().statusCode(200);
    }
}
