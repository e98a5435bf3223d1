package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class VerdictHistoryTest extends OnRealParts {

    @Test
    void povertyWasNotReportedThenHadOneYearAndThenATrend() {
        clock.set("2023-06-01T09:00:00+07:00");

        get("/indicators/IND-02-01/verdicts")
                .body("items.status", contains("NOT_REPORTED", "NO_BASELINE", "ON_TRACK"))
                .body("items.cause", contains("TARGET", "OBSERVATION", "OBSERVATION"))
                .body("items[2].at", equalTo("2023-01-31T00:00:00+07:00"))
                .body("items[2].latest.year", equalTo(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-02-01", "IND-03-01", "IND-03-02", "IND-06-01", "IND-09-01"})
    void eachVerdictOfThePastIsTheOneThatAsOfGives(String indicator) {
        clock.set("2026-01-01T09:00:00+07:00");

        JsonPath history =
                get("/indicators/" + indicator + "/verdicts").extract().jsonPath();

        List<String> instants = history.getList("items.at");
        assertFalse(instants.isEmpty());
        for (int change = 0; change < instants.size(); change++) {
            String asOf = instants.get(change).replace("+", "%2B");
            assertEquals(
                    history.getString("items[" + change + "].status"),
                    get("/indicators/" + indicator + "/progress?asOf=" + asOf)
                            .extract()
                            .path("status"));
        }
    }
}
