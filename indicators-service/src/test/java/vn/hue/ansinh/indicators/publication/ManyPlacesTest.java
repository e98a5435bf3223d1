package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** Sixty communes, each of them with the longest name that one has today, have told of a year; so has the province of five. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ManyPlacesTest extends OnPlaces {
    private static final String LONGEST_NAME = "Xã Chân Mây - Lăng Cô";
    private static final String STATE = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            select gen_random_uuid(), '%1$s', cast(component as text), code, valid_from, year, 96.1234, 'E', false,
                (select max(version) from definition where indicator = '%1$s'), 1, 'IMPORT', gen_random_uuid(),
                timestamptz '2025-02-01Z'
            from (%2$s) as told (code, valid_from, year, component)
            on conflict do nothing
            """;
    private static final String OF_COMMUNES = "(select code, valid_from, '2024', null from place"
            + " where level = 'COMMUNE' and valid_from <= '2021-07-01' and valid_to > '2024-01-01' order by code limit 60)";
    private static final String OF_THE_PROVINCE =
            "select '46', date '1989-07-01', year::text, %s from generate_series(2021, 2024) as years (year)";

    @AfterEach
    void namesAsInTests() {
        books.run("update place set name = code");
    }

    @ParameterizedTest
    @CsvSource({"IND-01-01, ''", "IND-02-01, ''", "IND-08-01, R U", "IND-09-03, M I"})
    void asManyPlacesAsAreShownStayUnderTenKilobytes(String indicator, String components) {
        clock.set("2025-03-01T08:00:00+07:00");
        books.run("update place set name = '" + LONGEST_NAME + "'");
        books.run(STATE.formatted(indicator, OF_COMMUNES));
        for (String component : components.split(" ")) {
            String named = component.isEmpty() ? "null" : "'" + indicator + "." + component + "'";
            books.run(STATE.formatted(indicator, OF_THE_PROVINCE.formatted(named)));
        }

        Response answer = given().filter(new ContractFilter()).get("/public/v1/indicators/" + indicator);

        answer.then().statusCode(200).body("places", hasSize(45), "morePlaces", greaterThanOrEqualTo(15));
        int length = answer.asByteArray().length;
        assertTrue(length < 10_000, () -> indicator + " has " + length);
    }
}
