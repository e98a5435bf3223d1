package vn.hue.ansinh.indicators.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** Poverty has figures up to 2023, and in March 2024 somebody decides that it was counted up to the end of 2022. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RetiredIndicatorTest extends OnRealParts {
    private static final String POVERTY = "/indicators/IND-02-01";

    @Inject
    WatchingVerdicts watching;

    @BeforeEach
    void itIsRetiredWhileItsVerdictIsKeptReady() {
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();
        NewCatalogue.retire("IND-02-01", """
                {"lastDay": "2022-12-31", "decision": "12/QĐ-UBND", "reason": "Không còn theo dõi"}
                """).statusCode(200);
    }

    @Test
    void itIsJudgedByFiguresUpToItsLastDayAndSaysSo() {
        get(POVERTY + "/progress")
                .statusCode(200)
                .body("latest.year", equalTo(2022), "lastDay", equalTo("2022-12-31"))
                .body("dataStatus", equalTo("FINAL"), "requiredPerYear", nullValue(), "projection", nullValue())
                .body("sentence.vi", endsWith(" Chỉ tiêu đã chấm dứt, chỉ tính đến hết ngày 31/12/2022."))
                .body("sentence.en", endsWith(" Retired: counted until 31 December 2022."));
    }

    @Test
    void whatIsToldCanBeHadAgainByTheInstantItNames() {
        Map<String, Object> told = verdict(POVERTY + "/progress");
        clock.set("2024-04-01T09:00:00+07:00");

        assertEquals("2024-03-01T09:00:00+07:00", told.get("asOf"));
        assertEquals(told, verdict(POVERTY + "/progress?asOf=2024-03-01T09:00:00%2B07:00"));
    }

    @Test
    void thePublicIsToldSoToo() {
        given().filter(new ContractFilter())
                .get("/public/v1/indicators/IND-02-01?lang=en")
                .then()
                .statusCode(200)
                .body("indicator.latest.period", equalTo("2022"), "indicator.lastDay", equalTo("2022-12-31"))
                .body("indicator.sentence", endsWith(" Retired: counted until 31 December 2022."))
                .body("points.period", not(containsString("2023")));
    }

    @Test
    void beforeThatWasKnownItStandsAsItDid() {
        get(POVERTY + "/progress?asOf=2024-02-28T00:00:00Z")
                .statusCode(200)
                .body("latest.year", equalTo(2023), "lastDay", nullValue())
                .body("sentence.en", not(containsString("Retired")));
    }

    @Test
    void onceItIsTakenBackItCountsAgain() {
        NewCatalogue.retire("IND-02-01", null).statusCode(200);

        get(POVERTY + "/progress").body("latest.year", equalTo(2023), "lastDay", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"'', 24", "&period=2024, 24", "&period=2023, 24", "&period=2022, 25", "&period=2021, 25"})
    void aYearInWhichItStillCountedShowsItInListAndCountsAlike(String period, int indicators) {
        String plan = "plan=KH-197-2021" + period;

        get("/progress?limit=500&" + plan)
                .body("items", hasSize(indicators))
                .body("items.findAll { it.indicator == 'IND-02-01' }", hasSize(indicators - 24));
        get("/progress/summary?" + plan).body("groups[0].indicators", equalTo(indicators));
        get("/progress/summary?by=AREA&" + plan).body("groups.indicators.sum()", equalTo(indicators));
    }

    @Test
    void aYearInWhichItEndedStillHasIt() {
        NewCatalogue.retire("IND-02-01", """
                {"lastDay": "2022-03-31", "decision": "13/QĐ-UBND", "reason": "Không còn theo dõi"}
                """).statusCode(200);
        clock.set("2024-03-03T09:00:00+07:00");

        get("/progress?area=PA-02&period=2022").body("items.indicator", hasItem("IND-02-01"));
    }

    /** Without what waits for somebody, which is of today whatever is asked. */
    private static Map<String, Object> verdict(String path) {
        Map<String, Object> verdict =
                new HashMap<>(get(path).statusCode(200).extract().jsonPath().getMap("$"));
        verdict.remove("waiting");
        return verdict;
    }
}
