package vn.hue.ansinh.indicators.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Who has not asked for invented figures is told of none, nor that a real one still holds where one took its place. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InventedFiguresToldTest extends OnRealParts {
    private static final String FIGURES = "/observations?indicator=IND-06-07&from=2023&to=2023";
    private static final String SINCE = FIGURES + "&updatedAfter=";
    private static final String FIRST_DAY = "2023-11-28T00:00:00Z";

    @Inject
    AcceptedReports reports;

    private final UUID report = UUID.randomUUID();

    @AfterEach
    void nothingIsLeft() {
        books.clearReported();
    }

    @Test
    void aCopyHearsThatARealFigureGaveWayToAnInventedOne() {
        hears("2023-11-27", 1, real("99.3", "A"));
        hears("2023-11-29", 2, invented("50.0", "A"));

        get(FIGURES).body("items", empty());
        get(SINCE + FIRST_DAY)
                .body("items.withdrawn", contains(true), "items.synthetic", contains(false))
                .body("items.status", contains("M"), "items.value", contains(nullValue()))
                .body("items[0].revised.from", equalTo(99.3f), "items[0].source.reportVersion", equalTo(2));
        file(SINCE + FIRST_DAY, "2023,,,,,M,,1,false,true,F");
        get(SINCE + FIRST_DAY + "&includeSynthetic=true")
                .body("items.value", contains(50f), "items.withdrawn", contains(false));
        get(FIGURES + "&includeHistory=true").body("items.withdrawn", contains(false, true));
    }

    @Test
    void aCopyHearsOfItAlsoWhereTheInventedOneWasTakenBackMeanwhile() {
        hears("2023-11-27", 1, real("99.3", "A"));
        hears("2023-11-29", 2, invented("50.0", "A"));
        hears("2023-12-01", 3);

        get(SINCE + FIRST_DAY)
                .body("items.withdrawn", contains(true), "items.synthetic", contains(false))
                .body("items[0].revised.from", equalTo(99.3f), "items[0].source.reportVersion", equalTo(3));
    }

    @Test
    void whereEverythingWasInventedThereIsNothingToHear() {
        hears("2023-11-27", 1, invented("50.0", "A"));
        hears("2023-11-29", 2, invented("51.0", "A"));
        hears("2023-12-01", 3);

        get(SINCE + "2023-11-01T00:00:00Z").body("items", empty());
        get(FIGURES + "&includeHistory=true").body("items", empty());
    }

    @Test
    void aRealFigureIsHeldAgainstNoInventedOne() {
        hears("2023-11-27", 1, invented("67.1", "E"));
        hears("2023-11-29", 2, real("68", "A"));

        get(FIGURES).body("items.value", contains(68), "items.revised", contains(nullValue()));
        get("/indicators/IND-06-07/observations?from=2023&to=2023").body("items.revised", contains(nullValue()));
        given().get("/api/v1" + FIGURES + "&format=CSV").then().body(not(containsString("67.1")));
        get("/observations/revisions?indicator=IND-06-07&from=2023&to=2023").body("items", empty());
        get("/observations/revisions?indicator=IND-06-07&from=2023&to=2023&includeSynthetic=true")
                .body("items.estimate.value", contains(67.1f), "items.synthetic", contains(true));
    }

    @Test
    void whatWasRealBeforeTheInventedOneIsWhatARealOneIsHeldAgainst() {
        hears("2023-11-25", 1, real("66", "E"));
        hears("2023-11-27", 2, invented("67.1", "A"));
        hears("2023-11-29", 3, real("68", "A"));

        get(FIGURES).body("items[0].revised.from", equalTo(66), "items[0].revised.first", equalTo(66));
        get("/observations/revisions?indicator=IND-06-07&from=2023&to=2023")
                .body("items.estimate.value", contains(66), "items.synthetic", contains(false));
    }

    private static void file(String path, String row) {
        given().get("/api/v1" + path + "&format=CSV").then().statusCode(200).body(containsString(row));
    }

    private void hears(String day, int version, String... figures) {
        clock.set(day + "T09:00:00+07:00");
        String id = reports.accepted(reports.report(report, version, figures));
        await().atMost(Duration.ofSeconds(40)).until(() -> books.count("inbox where event_id = '" + id + "'") == 1);
    }

    private String real(String value, String status) {
        return reports.figure("IND-06-07", "46@1989-07-01", value)
                .replace("\"status\":\"E\"", "\"status\":\"" + status + "\"");
    }

    private String invented(String value, String status) {
        return real(value, status).replace("\"synthetic\":false", "\"synthetic\":true");
    }
}
