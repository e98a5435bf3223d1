package vn.hue.ansinh.indicators.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A target that is said again as it was read stays as it is, with what nobody can say of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RestatedTargetTest extends OnRealParts {
    private static final List<String> NOT_TO_BE_SAID =
            List.of("seq", "explicitPeriod", "explicitComparator", "validFrom", "validTo", "endedBy");

    @Inject
    ObjectMapper json;

    /** When all that was promised for years on the way has been published. */
    @BeforeEach
    void thePlanIsOver() {
        clock.set("2026-02-01T09:00:00+07:00");
    }

    @AfterEach
    void onlyThePlanHasDecided() {
        books.run("delete from target where recorded_by is not null");
        books.run("delete from verdict_current");
    }

    @Test
    void everyTargetOfThePlanCanBeSaidAgainAndChangesNothing() {
        List<String> targets = books.texts(
                "select indicator || '/targets/' || seq || '/revisions/' || valid_from from target order by 1");

        targets.forEach(target -> {
            String read = get("/indicators/" + target).extract().header("ETag");
            NewCatalogue.put("/indicators/" + target, said(target).toString())
                    .statusCode(200)
                    .header("ETag", read);
        });

        assertEquals(26, targets.size());
        assertEquals(0, books.count("target where recorded_by is not null"));
    }

    /** The years on the way of IND-03-01 were published by a newspaper and by a report. */
    @Test
    void whatIsCorrectedKeepsWhatItsOtherPartsAreKnownBy() {
        String target = "IND-03-01/targets/1/revisions/2021-05-31";
        correct(target, said(target).put("section", "II.3")).statusCode(200);

        get("/indicators/IND-03-01/targets?asOf=2026-01-31T00:00:00Z")
                .body("items[0].section", equalTo("II.3, gạch 3"));
        get("/indicators/" + target).body("section", equalTo("II.3"), "path.year", contains(2023, 2024));
        assertEquals(
                List.of("2023-02-16", "2024-11-28"),
                books.texts("select known_from from target_milestone where indicator = 'IND-03-01' and edition = 2"
                        + " order by year"));
    }

    @Test
    void whatIsSaidOtherwiseIsExplicitAndTheRestAsItWasRead() {
        String target = "IND-06-07/targets/1/revisions/2021-05-31";
        get("/indicators/" + target).body("explicitPeriod", equalTo(false), "explicitComparator", equalTo(false));

        correct(target, said(target).put("comparator", "GE"))
                .statusCode(200)
                .body("explicitPeriod", equalTo(false), "explicitComparator", equalTo(true));
        correct(target, said(target).put("toYear", 2026))
                .statusCode(200)
                .body("explicitPeriod", equalTo(true), "explicitComparator", equalTo(true));
    }

    private ValidatableResponse correct(String target, JsonNode body) {
        String read = get("/indicators/" + target).extract().header("ETag");
        return NewCatalogue.put("/indicators/" + target, read, body.toString());
    }

    /** As whoever has read it says it again. */
    private ObjectNode said(String target) {
        try {
            JsonNode view = json.readTree(get("/indicators/" + target).extract().asString());
            return ((ObjectNode) view).without(NOT_TO_BE_SAID);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
