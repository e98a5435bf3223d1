package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Party;

/** A department is asked by name, and merges into another one that has had the same duty all the time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AskedByNameTest extends OnTwoDepartments {
    @BeforeEach
    void bothReport() {
        clock.set("2023-11-05T08:00:00+07:00");
        hears(assignment("STN", "R-03", "2023-01-01", null, ""));
        hears(assignment("STM", "R-03", "2023-01-01", null, ""));
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-08\", \"agencies\": [\"STN\"], \"reason\": \"Lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201);
    }

    @Test
    void theOtherOwesFromThatDayOnWhatIsStillToComeIn() {
        mergesOn("2023-12-01", "2023-11-30");

        state("R-03.2023.STM.1").body("state", equalTo("UPCOMING"));
        clock.set("2023-12-01T00:00:00+07:00");
        state("R-03.2023.STN.1").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-03.2023.STM.1"));
        state("R-03.2023.STM.1").body("state", equalTo("DUE_SOON"));
    }

    @Test
    void theOtherDoesNotOweWhatHadComeIn() {
        String id = officer.drafts(DRAFT.replace("R-02.2023.STN", "R-03.2023.STN.1"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);

        mergesOn("2023-12-01", "2023-11-30");

        assertEquals("0", owed("R-03.2023.STM.1"));
        state("R-03.2023.STN.1").body("transferredTo", empty());
    }

    @Test
    void theOtherNeverOwedWhatWasMissedBefore() {
        mergesOn("2024-02-01", "2024-01-31");

        assertEquals("0", owed("R-03.2023.STM.1"));
        assertEquals("1", owed("R-03.2023.STN.1"));
    }

    private void mergesOn(String day, String lastDay) {
        plan.hear("succession.changed", "trials-merged", succession("trials-merged", day));
        hears(assignment("STM", "R-03", "2023-01-01", null, "\"STN.R-03.REPORT\""));
        hears(assignment("STN", "R-03", "2023-01-01", lastDay, ""));
    }
}
