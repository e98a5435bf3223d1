package vn.hue.ansinh.reporting.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.MailSink;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The consolidator reminds many at once; only the Department of Health has named an address. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailSink.class)
class RemindAgenciesTest extends OnRealParts {
    private static final String LOG = "/api/v1/reminders";

    @Inject
    Rounds rounds;

    @BeforeEach
    void theDepartmentHasNamedItsAddress() {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 1, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@syt.example\"}]}");
    }

    @Test
    void onlyThoseWhoAreNamedAreReminded() {
        asks("\"agencies\": [\"SGDDT\", \"STC\"]")
                .then()
                .statusCode(200)
                .body("items.agency", containsInAnyOrder("SGDDT", "STC"));

        assertEquals("SGDDT,STC", desk.text("select string_agg(agency, ',' order by agency) from reminder"));
    }

    @Test
    void whoIsNotLateIsNotRemindedOfBeingLate() {
        asks("\"overdue\": true").then().body("items.outcome", everyItem(equalTo("NOT_REMINDED")));
        assertEquals("0", desk.text("select count(*) from reminder"));

        clock.set("2023-11-30T00:00:00+07:00");
        asks("\"overdue\": false").then().body("items.outcome", everyItem(equalTo("NOT_REMINDED")));
        asks("\"overdue\": true, \"agencies\": [\"SYT\"]").then().body("items.outcome", contains("QUEUED"));
    }

    @Test
    void theNoteIsInTheLetter() {
        asks("\"agencies\": [\"SYT\"], \"note\": \"Gửi trước 17 giờ\"");

        assertTrue(desk.text("select body from mail").startsWith("Gửi trước 17 giờ"));
    }

    @Test
    void theConsolidatorRemindsThoseWhoAreAwaited() {
        HealthReports.aSubmittedReport();
        String key = UUID.randomUUID().toString();

        remind(key)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.agency == 'SYT' }.outcome", equalTo("NOT_REMINDED"),
                        "items.find { it.agency == 'SGDDT' }.outcome", equalTo("UNDELIVERABLE"));
        int many = desk.count("reminder");
        remind(key).then().statusCode(200).body("items.agency", hasItem("SGDDT"));
        assertEquals(many, desk.count("reminder"));
    }

    @Test
    void anAgencyIsWrittenToWithTheConsolidatorsNote() {
        remind(UUID.randomUUID().toString())
                .then()
                .body("items.find { it.agency == 'SYT' }.outcome", equalTo("QUEUED"));
        rounds.go();

        Party.officerOf("SYT")
                .asks()
                .get(LOG + "?obligation=R-02.2023.SYT")
                .then()
                .statusCode(200)
                .body("items.find { it.step == 'ASKED' }.state", equalTo("SENT"));
    }

    @Test
    void aDutyThatNobodyOwesIsA404() {
        assertRefused(404, "not-found", () -> Party.reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"1999\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(LOG));
    }

    private Response asks(String filter) {
        return Party.reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"2023\", " + filter + "}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(LOG);
    }

    private Response remind(String key) {
        return Party.reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"2023\", \"note\": \"Gửi trước 17 giờ\"}")
                .header("Idempotency-Key", key)
                .post(LOG);
    }
}
