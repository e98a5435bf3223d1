package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class SummaryResourceTest extends OnRealParts {
    private static final Set<String> GREY_BY_THEMSELVES = Set.of("NO_BASELINE", "NOT_REPORTED", "TOLERANCE_UNDECIDED");

    @Test
    void aPlanIsOneGroupOfAllItsIndicators() {
        get("/progress/summary")
                .statusCode(200)
                .body("by", equalTo("PLAN"), "groups.key", contains("KH-197-2021"))
                .body("groups[0].indicators", equalTo(25), "period", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN", "AREA", "LEAD"})
    void theCountsAreThoseOfTheList(String by) {
        Map<String, Integer> counted = new HashMap<>();
        for (Map<String, Integer> group : statuses("/progress/summary?by=" + by)) {
            group.forEach((status, number) -> counted.merge(status, number, Integer::sum));
        }
        Map<String, Integer> listed = new HashMap<>();
        List<String> all = get("/progress?limit=500").extract().path("items.status");
        all.forEach(status -> listed.merge(status, 1, Integer::sum));

        assertEquals(listed, counted);
    }

    @Test
    void areasStandInTheOrderOfTheirCodesAndEmptyOnesAreLeftOut() {
        get("/progress/summary?by=AREA")
                .body(
                        "groups.key",
                        contains("PA-01", "PA-02", "PA-03", "PA-05", "PA-06", "PA-07", "PA-08", "PA-09", "PA-10"))
                .body("groups[4].indicators", equalTo(7));
    }

    @Test
    void indicatorsThatNobodyLedAreAGroupOfTheirOwn() {
        get("/progress/summary?by=LEAD").body("groups", hasSize(1), "groups[0].key", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01T00:00:00Z,1", "2023-11-27T02:00:00Z,0"})
    void beforeAnythingWasKnownEverythingIsGrey(String asOf, int allGrey) {
        int grey = get("/progress/summary?asOf=" + asOf).extract().path("groups[0].colours.GREY");

        assertEquals(allGrey == 1, grey == 25);
    }

    /** Nobody has reported since 2023 in the Plan's tables. */
    @ParameterizedTest
    @ValueSource(strings = {"PLAN", "AREA", "LEAD"})
    void whoseTimeIsOverWithoutAFigureOfTheEndIsCountedBesideItsStatus(String by) {
        clock.set("2026-01-01T09:00:00+07:00");
        JsonPath summary =
                get("/progress/summary?by=" + by).statusCode(200).extract().jsonPath();
        List<String> grey = get("/progress?limit=500").extract().path("items.findAll { it.colour == 'GREY' }.status");
        assertEquals(
                grey.stream()
                        .filter(status -> !GREY_BY_THEMSELVES.contains(status))
                        .count(),
                summary.getInt("groups.endUnknown.sum()"));
        assertEquals(25, summary.getInt("groups.statuses*.values().flatten().sum()"));
    }

    @Test
    void thoseOfWhichNobodySawTheEndCanBeAskedForByTheirColourAndKeepTheirStatus() {
        clock.set("2026-01-01T09:00:00+07:00");
        int before = get("/progress/summary?target=1").extract().path("groups[0].statuses.ON_TRACK");

        get("/progress?limit=500&status=ON_TRACK&colour=GREY").body("items", hasSize(before));
        get("/progress?limit=500&status=ON_TRACK&colour=GREEN").body("items", hasSize(0));
        get("/progress/summary?target=1&status=ON_TRACK&colour=GREY")
                .body("groups[0].indicators", equalTo(before), "groups[0].endUnknown", equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=COLOUR", "colour=BLUE", "asOf=soon", "period=23"})
    void anUnreadableQuestionIsA400(String question) {
        get("/progress/summary?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    private static List<Map<String, Integer>> statuses(String address) {
        JsonPath summary = get(address).statusCode(200).extract().jsonPath();
        return summary.getList("groups.statuses");
    }

    @Test
    void anAreaAndAVerdictCanBeAskedFor() {
        get("/progress/summary?area=PA-06").body("groups[0].indicators", equalTo(7));
        int notReported = get("/progress/summary").extract().path("groups[0].statuses.NOT_REPORTED");
        get("/progress/summary?status=NOT_REPORTED")
                .body("groups[0].indicators", equalTo(notReported), "groups[0].colours.GREEN", equalTo(0));
    }
}
