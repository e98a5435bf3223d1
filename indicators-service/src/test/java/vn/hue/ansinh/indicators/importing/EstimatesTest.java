package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** An estimate becomes provisional and then final, and says at the end how good it was. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EstimatesTest extends OnImports {
    private static final String OF_2023 = "?indicator=IND-06-05&place=46&from=2023&to=2023";

    @Test
    void theWayToTheFinalFigureIsMeasuredFromTheBeginning() {
        state("80,,,E", "82,,,P", "84,,,A");

        get("/indicators/IND-06-05/observations?place=46&from=2023&to=2023&includeHistory=true")
                .body("items.status", contains("E", "P", "A"))
                .body("items[0].revised", nullValue(), "items[1].revised.percentSinceFirst", equalTo(2.5f))
                .body("items[2].revised.percent", equalTo(2.44f), "items[2].revised.percentSinceFirst", equalTo(5.0f))
                .body("items[2].revised.firstStatus", equalTo("E"), "items[2].revised.reopened", equalTo(false));
    }

    @Test
    void theListOfAPlanHasOneEntryForEachFigureThatBecameFinal() {
        state("80,,,E", "82,,,P", "84,,,A");

        get("/observations/revisions" + OF_2023 + "&plan=KH-197-2021")
                .statusCode(200)
                .body("items", hasSize(1), "items[0].percent", equalTo(5.0f))
                .body("items[0].estimate.value", equalTo(80), "items[0].estimate.status", equalTo("E"))
                .body("items[0].outcome.value", equalTo(84), "items[0].outcome.revision", equalTo(3));
        get("/observations/revisions" + OF_2023 + "&plan=ANOTHER").body("items", hasSize(0));
    }

    @Test
    void aCorrectionOfAFinalFigureIsNoOutcomeOfAnEstimate() {
        state("80,,,A", "81,,,A");

        get("/observations/revisions" + OF_2023).body("items", hasSize(0));
    }

    @Test
    void aFigureThatWasReopenedIsMeasuredFromItsNewEstimate() {
        state("80,,,E", "84,,,A", "90,,,E", "99,,,A");

        get("/observations/revisions" + OF_2023)
                .body("items.percent", contains(5.0f, 10.0f), "items.estimate.revision", contains(1, 3));
    }

    @Test
    void whatWasNotFinalThenIsNotListedAsOfThen() {
        state("80,,,E");
        clock.set("2025-04-01T09:00:00+07:00");
        state("84,,,A");

        get("/observations/revisions" + OF_2023 + "&asOf=2025-03-31T00:00:00%2B07:00")
                .body("items", hasSize(0));
        get("/observations/revisions" + OF_2023).body("items", hasSize(1));
    }

    @Test
    void pagesOfItLeadThroughEverythingOnce() {
        state("80,,,E", "84,,,A", "90,,,E", "99,,,A");

        String next = get("/observations/revisions" + OF_2023 + "&limit=1")
                .body("items.outcome.revision", contains(2))
                .extract()
                .path("next");

        get("/observations/revisions" + OF_2023 + "&limit=1&cursor=" + next)
                .body("items.outcome.revision", contains(4), "next", nullValue());
    }

    @Test
    void aFileSaysWhatAFigureWasBefore() {
        state("80,,,E", "82,,,A");

        String csv =
                given().get("/api/v1/observations" + OF_2023 + "&format=CSV").asString();

        assertTrue(csv.contains("revision,revisedFrom,revisedFromStatus,revisedPercent,recordedAt"), csv);
        assertTrue(csv.contains(",2,80,E,2.50,2025-"), csv);
    }

    private static void state(String... figures) {
        for (String figure : figures) {
            taken("PARTIAL", HEADER + "IND-06-05,,46,2023," + figure + ",\n");
        }
    }
}
