package vn.hue.ansinh.indicators.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** A district has a plan of its own, and three people found jobs there: its verdict does not give them away. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VerdictsOfAFewTest extends OnRealParts {
    private static final String SAID = "The figure stands for very few people and is held back.";

    @Inject
    SomePeople people;

    @Inject
    WatchingVerdicts watching;

    @Inject
    EntityManager database;

    @BeforeEach
    void aDistrictHasAPlan() {
        clock.set("2024-06-01T08:00:00+07:00");
        people.live("P1");
        NewCatalogue.put("/plans/NEW-PLAN", """
                {"number": "1/KH-UBND", "title": {"vi": "Kế hoạch huyện", "en": "Plan of a district"},
                 "issuedOn": "2021-05-31", "issuer": "UBND-TINH", "firstYear": 2021, "lastYear": 2025, "place": "P1",
                 "thresholds": {"onTrack": 0.95, "needsAcceleration": 0.6, "limited": 0}}
                """).statusCode(201);
        NewCatalogue.put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("NEW-PLAN"))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND", """
                {"area": "NEW-AREA", "name": {"vi": "Việc làm mới", "en": "New jobs"},
                 "unit": {"vi": "người", "en": "people"}, "measureKind": "COUNT_STOCK", "direction": "INCREASE",
                 "decimals": 0, "lowestLevel": "COMMUNE", "breakdowns": [], "section": "I", "sdgTargets": []}
                """).statusCode(201);
        NewCatalogue.put(
                        "/indicators/NEW-IND/definitions/1",
                        NewCatalogue.definitionFrom("2021-01-01").replace("true", "false"))
                .statusCode(201);
        aTarget(1, "BY_YEAR", "null");
        watching.look();
    }

    private static void aTarget(int number, String periodKind, String fromYear) {
        NewCatalogue.put("/indicators/NEW-IND/targets/" + number + "/revisions/2021-06-01", """
                {"comparator": "GE", "value": 70, "unit": "người", "periodKind": "%s", "fromYear": %s, "toYear": 2025,
                 "section": "I", "sourceDocument": "NEW-PLAN", "decision": "1/KH-UBND"}
                """.formatted(
                                periodKind, fromYear))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?asOf=2024-06-01T01:00:00Z", "?period=2023", "?method=CAGR"})
    void theVerdictIsToldWithoutWhatItRestsOn(String view) {
        counted(2022, 41);
        counted(2023, 3);

        passerBy()
                .get("/api/v1/indicators/NEW-IND/progress" + view)
                .then()
                .statusCode(200)
                .body("confidentiality", equalTo("C"), "status", equalTo("DETERIORATING"), "colour", equalTo("RED"))
                .body("latest", nullValue(), "gap", nullValue(), "requiredPerYear", nullValue())
                .body("index", nullValue(), "projection", nullValue(), "sentence.en", equalTo(SAID))
                .body("explain.inputs.start", nullValue(), "explain.inputs.current", nullValue())
                .body("explain.inputs.p", nullValue(), "explain.projection", nullValue())
                .body("explain.inputs.goal", equalTo(70));
        officer()
                .get("/api/v1/indicators/NEW-IND/progress" + view)
                .then()
                .body("confidentiality", equalTo("C"), "latest.value", equalTo(3), "gap", equalTo(67))
                .body("sentence.en", containsString("3 people in 2023"), "explain.inputs.start.value", equalTo(41));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators/NEW-IND/progress", "/public/v1/indicators/NEW-IND"})
    void aWayThatBeganWithAFewIsNotDrawnEither(String path) {
        counted(2022, 3);
        counted(2023, 41);

        passerBy().get(path).then().statusCode(200).body("projection", nullValue());
    }

    @Test
    void theListSaysNoMoreThanTheVerdict() {
        counted(2023, 3);

        passerBy()
                .get("/api/v1/progress?plan=NEW-PLAN")
                .then()
                .body("items.latest", contains(nullValue()), "items.confidentiality", contains("C"))
                .body("items.explain.inputs.current", contains(nullValue()), "items.sentence.en", contains(SAID));
        officer().get("/api/v1/progress?plan=NEW-PLAN").then().body("items.latest.value", contains(3));
        passerBy()
                .get("/api/v1/progress/summary?plan=NEW-PLAN")
                .then()
                .body("groups.indicators", contains(1), "groups.colours.GREY", contains(1));
    }

    @Test
    void aMeanOfYearsOfAFewIsNotSpoken() {
        aTarget(2, "AVERAGE_PER_YEAR", "2021");
        counted(2022, 2);
        counted(2023, 41);

        passerBy()
                .get("/api/v1/indicators/NEW-IND/progress?target=2")
                .then()
                .body("sentence.en", equalTo(SAID), "latest", nullValue(), "projection", nullValue());
    }

    @Test
    void noYearOfAPromiseForEachYearTellsItsFigure() {
        aTarget(2, "PLAN_PERIOD", "null");
        counted(2022, 3);
        counted(2023, 41);

        passerBy()
                .get("/api/v1/indicators/NEW-IND/progress?target=2")
                .then()
                .body("explain.years", empty(), "sentence.en", equalTo(SAID));
        officer()
                .get("/api/v1/indicators/NEW-IND/progress?target=2")
                .then()
                .body("explain.years.value", contains(3, 41));
    }

    @Test
    void theHistoryOfAVerdictDoesNotTellWhatTheVerdictDoesNot() {
        counted(2022, 41);
        counted(2023, 3);
        String path = "/api/v1/indicators/NEW-IND/verdicts";

        passerBy()
                .get(path)
                .then()
                .statusCode(200)
                .body("items[-1].status", equalTo("DETERIORATING"), "items[-1].latest", nullValue())
                .body("items[-1].sentence.en", equalTo(SAID), "items[-1].confidentiality", equalTo("C"));
        officer().get(path).then().body("items[-1].latest.value", equalTo(3));
    }

    @Test
    void theEventOfAChangedVerdictTellsNoFigureOfAFew() {
        people.count("NEW-IND", "P1", 2023, 3);
        List<?> told = QuarkusTransaction.requiringNew().call(() -> {
            watching.look();
            return database.createNativeQuery(
                            "select concat_ws(' ', data ->> 'to', data ->> 'latestYear', coalesce(data ->> 'latestValue', 'null'))"
                                    + " from outbox where type = 'indicator.status-changed' and subject = 'NEW-IND'")
                    .getResultList();
        });

        assertEquals(List.of("NO_BASELINE 2023 null"), told);
    }

    @Test
    void whatStandsForManyIsToldToAll() {
        counted(2023, 41);

        passerBy()
                .get("/api/v1/indicators/NEW-IND/progress")
                .then()
                .body("confidentiality", equalTo("F"), "latest.value", equalTo(41))
                .body("sentence.en", containsString("41 people in 2023"));
    }

    /** By somebody who writes past the ledger, so the verdict is looked at anew. */
    private void counted(int year, int jobs) {
        people.count("NEW-IND", "P1", year, jobs);
        watching.look();
    }

    private static RequestSpecification passerBy() {
        return given().filter(new ContractFilter());
    }

    private static RequestSpecification officer() {
        return passerBy().auth().oauth2(Tokens.of("SLDTBXH", "consolidator"));
    }
}
