package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** The district H1 is divided into H2 and H3 at the end of 2022, and H3 becomes H4 a year later. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacesInPublicTest extends OnRealParts {
    private static final String STATE = """
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), '%s', '%s', (select valid_from from place where code = '%s'), '%s', %s, '%s', %s, 1,
                1, 'IMPORT', gen_random_uuid(), '%s')
            """;
    private static final String JOBS = "IND-03-02";
    private static final String LATELY = "2024-02-20T09:00:00+07:00";

    @BeforeEach
    void aDistrictIsDivided() {
        clock.set("2024-03-01T08:00:00+07:00");
        forgotten();
        place("H1", "2021-07-01", "'2022-12-31'", "Huyện Phong Điền");
        place("H2", "2023-01-01", "null", "Thị xã Phong Điền");
        place("H3", "2023-01-01", "'2023-12-31'", "Huyện Quảng Điền");
        place("H4", "2024-01-01", "null", "Thị xã Quảng Điền");
        books.run("insert into place_edge (predecessor, successor) values ('H1@2021-07-01', 'H2@2023-01-01'),"
                + " ('H1@2021-07-01', 'H3@2023-01-01'), ('H3@2023-01-01', 'H4@2024-01-01')");
    }

    @AfterEach
    void forgotten() {
        books.clearReported();
        books.run("delete from place_edge where predecessor like 'H%'; delete from place where code like 'H%'");
    }

    @Test
    void whatIsNoMoreStandsAsideOnlyOnceAllThatCameOfItIsThere() {
        states("H1", "2022", 240);
        states("H2", "2023", 150);
        shown().body("places.name", contains("Thị xã Phong Điền", "Huyện Phong Điền"));

        states("H4", "2024", 90);
        shown().body("places.name", containsInAnyOrder("Thị xã Phong Điền", "Thị xã Quảng Điền"));
    }

    @Test
    void aFigureThatIsHeldBackTakesNobodysPlace() {
        place("H5", "2021-07-01", "null", "Huyện Phú Lộc");
        states("H1", "2022", 240);
        states("H2", "2023", 150);
        states("H5", "2023", 20);
        states("H3", "2023", 3);

        shown().body(
                        "places.name",
                        contains("Huyện Phú Lộc", "Huyện Quảng Điền", "Thị xã Phong Điền", "Huyện Phong Điền"))
                .body("places.suppressed", contains(true, true, false, false));
    }

    @Test
    void anEstimateOfAPlaceIsNoFinalFigure() {
        states("H2", "2023", 150);
        state("H3", "2023", 90, "E", true, LATELY);

        shown().body("places.name", contains("Huyện Quảng Điền", "Thị xã Phong Điền"))
                .body("places.status", contains("E", "A"), "places.synthetic", contains(true, false));
    }

    @Test
    void aPlaceThatIsShownIsPartOfHowRecentTheAnswerIs() {
        place("H5", "2021-07-01", "null", "Huyện Phú Lộc");
        states("H2", "2023", 150);
        states("H5", "2023", 20);
        shown().body("updatedAt", equalTo(LATELY));

        state("H3", "2023", 3, "A", false, "2024-02-25T09:00:00+07:00");
        shown().body("updatedAt", startsWith("2024-02-20"));
    }

    private void place(String code, String from, String to, String name) {
        books.run(
                "insert into place values ('%s', '%s', %s, 'DISTRICT', '%s', null, 1)".formatted(code, from, to, name));
    }

    private void states(String place, String period, int jobs) {
        state(place, period, jobs, "A", false, LATELY);
    }

    private void state(String place, String period, int jobs, String status, boolean invented, String at) {
        books.run(STATE.formatted(JOBS, place, place, period, jobs, status, invented, at));
    }

    private static ValidatableResponse shown() {
        return given().filter(new ContractFilter())
                .get("/public/v1/indicators/" + JOBS)
                .then()
                .statusCode(200);
    }
}
