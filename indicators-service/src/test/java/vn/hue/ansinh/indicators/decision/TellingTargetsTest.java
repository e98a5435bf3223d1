package vn.hue.ansinh.indicators.decision;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is told of a target is what can be read of it: until when it holds, too. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TellingTargetsTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String FIRST = "/indicators/IND-02-01/targets/1/revisions/2021-05-31";
    private static final String SECOND = "/indicators/IND-02-01/targets/1/revisions/2024-09-01";
    private static final String AT_MOST_2 = """
            {"comparator": "LE", "value": 2, "unit": "%", "periodKind": "BY_END_OF_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """;

    @Inject
    Told told;

    @AfterEach
    void onlyThePlanHasDecided() {
        books.run("delete from target where recorded_by is not null");
        books.run("delete from verdict_current");
    }

    @Test
    void whatHoldsOnAfterAllIsToldUntilTheNextOne() {
        clock.set("2024-03-01T10:10:10+07:00");
        by(tag(FIRST))
                .body("{\"lastDay\": \"2024-03-31\", \"decision\": \"31/QĐ-UBND\"}")
                .put("/api/v1" + FIRST + "/end")
                .then()
                .statusCode(200);
        clock.set("2024-03-01T10:11:11+07:00");
        by(null).body(AT_MOST_2).put("/api/v1" + SECOND).then().statusCode(201);
        clock.set("2024-03-01T10:12:12+07:00");
        by(tag(FIRST)).delete("/api/v1" + FIRST + "/end").then().statusCode(200);

        assertEquals(Arrays.asList(null, "2024-03-31"), untilWhen("2024-03-01T03:10:10Z"));
        assertEquals(Arrays.asList("2024-03-31", null), untilWhen("2024-03-01T03:11:11Z"));
        assertEquals(List.of("2024-03-31", "2024-08-31"), untilWhen("2024-03-01T03:12:12Z"));
    }

    /** Before and after what was decided at that instant. */
    private List<@Nullable String> untilWhen(String at) {
        String event = await().atMost(SOON)
                .until(
                        () -> told.allAbout("IND-02-01").stream()
                                .filter(one -> Told.type(one).equals("target.revised"))
                                .filter(one -> one.value().contains(at))
                                .toList(),
                        events -> !events.isEmpty())
                .get(0)
                .value();
        EventSchemas.check("target.revised", event);
        JsonPath both = JsonPath.from(event);
        return Arrays.asList(both.getString("before.validTo"), both.getString("after.validTo"));
    }

    private static String tag(String target) {
        return get(target).extract().header("ETag");
    }

    private static RequestSpecification by(@Nullable String read) {
        RequestSpecification admin = NewCatalogue.admin().contentType("application/json");
        return read == null ? admin : admin.header("If-Match", read);
    }
}
