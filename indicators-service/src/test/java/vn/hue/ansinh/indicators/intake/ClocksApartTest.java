package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Several instances write, and no two clocks agree to the second. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ClocksApartTest extends OnRealParts {
    @Inject
    AcceptedReports reports;

    @AfterEach
    void nothingIsLeft() {
        books.clearReported();
    }

    @Test
    void whatIsWrittenByASlowClockIsKnownAfterWhatWasThereBefore() {
        hears("2023-11-27T12:00:05+07:00", "IND-06-07", "99.3");
        hears("2023-11-27T12:00:03+07:00", "IND-06-02", "45.4");

        assertEquals(List.of("2023-11-27 05:00:05", "2023-11-27 05:00:05.000001"), instants());
        clock.set("2023-11-27T12:00:09+07:00");
        get("/observations?updatedAfter=2023-11-27T05:00:05Z").body("items.indicator", contains("IND-06-02"));
    }

    @Test
    void aClockThatADemonstrationHasSetBackIsFollowed() {
        hears("2023-11-27T12:00:05+07:00", "IND-06-07", "99.3");
        hears("2023-10-27T12:00:03+07:00", "IND-06-02", "45.4");

        assertEquals(List.of("2023-11-27 05:00:05", "2023-10-27 05:00:03"), instants());
    }

    private void hears(String moment, String indicator, String value) {
        clock.set(moment);
        String figure = reports.figure(indicator, "46@1989-07-01", value);
        String id = reports.accepted(reports.report(UUID.randomUUID(), 1, figure));
        await().atMost(Duration.ofSeconds(40)).until(() -> books.count("inbox where event_id = '" + id + "'") == 1);
    }

    private List<String> instants() {
        return books.texts("select recorded_at at time zone 'UTC' from observation where source_kind = 'REPORT'"
                + " order by indicator desc");
    }
}
