package vn.hue.ansinh.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** A report is due before 30 November, and the department that owes it is merged on that day. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MergedOnTheNamedDayTest extends OnTwoDepartments {
    @BeforeEach
    void itReportsOnInsurance() {
        answersForMore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/obligations?period=2023&duty=R-02&", "/timeliness?year=2023&duty=R-02&"})
    void whatIsOwedIsShownUnderWhoeverTookTheDutyOver(String list) {
        isMerged("2023-11-30", "2023-11-29");
        itIsHeardOfTheMerger("2023-11-30");
        clock.set("2023-12-05T08:00:00+07:00");

        String shown = officer.asks()
                .get("/api/v1" + list + "agency=STM&orgView=CURRENT")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(shown.contains("STN"), shown);
    }
}
