package vn.hue.ansinh.indicators.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/**
 * A target that is set by mistake, corrected, ended by mistake and holds on after all, in every comparator and kind of
 * period: each day has the verdict that src/test/python/target_history_vectors.py computed, then and looked back at.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class TargetHistoryVectorsTest extends OnRealParts {
    private static final String TARGET = "/api/v1/indicators/NEW-IND/targets/1/revisions/2024-01-15";
    private static final List<String> ASKED =
            List.of("2024-03-02", "2024-03-06", "2024-03-20", "2024-04-02", "2024-04-06");

    @BeforeEach
    @AfterEach
    void nothingIsNew() {
        books.clear("IMPORT");
        books.clearCatalogue();
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvFileSource(resources = "/target-history-vectors.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void everyDayHasTheVerdictOfWhatWasKnownThen(ArgumentsAccessor row) {
        clock.set("2024-02-01T09:00:00+07:00");
        create(row.getString(0));
        state(row.getString(1));
        List<String> then = new ArrayList<>();

        on("2024-03-01", () -> put(TARGET, row.getString(2)), 201);
        then.add(told(ASKED.get(0), ""));
        on("2024-03-05", () -> put(TARGET, row.getString(3)), 200);
        then.add(told(ASKED.get(1), ""));
        on("2024-03-10", () -> put(TARGET + "/end", "{\"lastDay\": \"2024-03-31\", \"decision\": \"31/QĐ\"}"), 200);
        then.add(told(ASKED.get(2), ""));
        then.add(told(ASKED.get(3), ""));
        on("2024-04-05", () -> read().delete(TARGET + "/end"), 200);
        then.add(told(ASKED.get(4), ""));

        List<String> wanted = List.of(word(row, 4), word(row, 5), word(row, 6), word(row, 7), word(row, 8));
        assertEquals(wanted, then);
        List<String> lookedBack = ASKED.stream()
                .map(day -> told("2024-04-06", "?asOf=" + day + "T05:00:00Z"))
                .toList();
        assertEquals(wanted, lookedBack);
    }

    private static String word(ArgumentsAccessor row, int column) {
        String word = row.getString(column);
        return word == null ? "" : word;
    }

    private void create(String direction) {
        NewCatalogue.put(
                        "/indicators/NEW-IND",
                        NewCatalogue.indicatorOf("PA-02").replace("\"DECREASE\"", "\"" + direction + "\""))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);
    }

    /** Final figures of whole years. */
    private void state(String figures) {
        for (String figure : figures.split(";")) {
            String[] sides = figure.split("=");
            books.run("""
                insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                    definition_version, revision, source_kind, source_import, recorded_at)
                values (gen_random_uuid(), 'NEW-IND', '46', '1989-07-01', '%s', %s, 'A', false, 1, 1, 'IMPORT',
                    gen_random_uuid(), '2024-02-01T09:00:00+07:00')
                """.formatted(sides[0], sides[1]));
        }
    }

    private void on(String day, Supplier<Response> says, int status) {
        clock.set(day + "T09:00:00+07:00");
        says.get().then().statusCode(status);
    }

    private static Response put(String path, String body) {
        return read().contentType("application/json").body(body).put(path);
    }

    /** Names the state that stands there, where one does. */
    private static RequestSpecification read() {
        String tag = given().get(TARGET).header("ETag");
        return tag == null ? NewCatalogue.admin() : NewCatalogue.admin().header("If-Match", tag);
    }

    /** Status and colour; empty where no target is judged by. */
    private String told(String day, String asOf) {
        clock.set(day + "T12:00:00+07:00");
        Response answer = given().urlEncodingEnabled(false)
                .filter(new ContractFilter())
                .get("/api/v1/indicators/NEW-IND/progress" + asOf);
        if (answer.statusCode() == 404) {
            answer.then().body("code", equalTo("not-found"));
            return "";
        }
        return answer.then().statusCode(200).extract().path("status") + " " + answer.path("colour");
    }
}
