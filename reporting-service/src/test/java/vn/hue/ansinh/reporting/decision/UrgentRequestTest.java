package vn.hue.ansinh.reporting.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

/** On Monday 27 November 2023 the water rises, and the leaders want to know by tomorrow how things stand. */
@QuarkusTest
@WithTestResource(RealParts.class)
class UrgentRequestTest extends OnRealParts {
    private static final String OWED = "R-03.2023.UBND-476.1";

    @Inject
    Told told;

    @Test
    void mayNameTomorrowAndLeavesThatDay() {
        requests("2023-11-28")
                .then()
                .statusCode(201)
                .body("dueAt", equalTo("2023-11-29T00:00:00+07:00"), "obligations", hasSize(2));
    }

    @Test
    void isToldAtOnceToThoseWhoOweTheReport() {
        plan.hear(
                "profile.changed",
                "UBND-476",
                "{\"agency\": \"UBND-476\", \"language\": \"vi\", \"revision\": 1, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@phongdien.example\"}]}");

        requests("2023-11-28").then().statusCode(201);

        String letter = desk.text("select subject || body from mail where recipients = 'vanthu@phongdien.example'");
        assertTrue(letter.contains("Yêu cầu báo cáo"), letter);
        assertTrue(letter.contains("Tình hình hỗ trợ sau lũ"), letter);
        assertTrue(letter.contains("hạn cuối 28/11/2023"), letter);
        assertEquals("obligation.due-soon", Told.type(told.about(OWED, 1).get(0)));
        Party.reviewer()
                .asks()
                .get("/api/v1/reminders?obligation=R-03.2023.UBND-482.1")
                .then()
                .body("items.step", contains("ASKED"), "items.state", contains("UNDELIVERABLE"));
    }

    private static Response requests(String day) {
        return Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"" + day + "\", \"agencies\": [\"UBND-476\", \"UBND-482\"],"
                        + " \"reason\": \"Tình hình hỗ trợ sau lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests");
    }
}
