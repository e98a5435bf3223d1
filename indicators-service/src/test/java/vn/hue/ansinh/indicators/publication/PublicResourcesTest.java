package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.NewCatalogue.indicatorOf;
import static vn.hue.ansinh.indicators.NewCatalogue.put;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class PublicResourcesTest extends OnPlaces {
    private static final String AT_MOST = """
            {"comparator": "LE", "value": 3, "unit": "%", "periodKind": "BY_END_OF_YEAR", "toYear": 2030,
             "section": "II.2", "sourceDocument": "210/KH-UBND", "decision": "210/KH-UBND"}
            """;

    @Test
    void theSummaryHasTenAreasAndCountsEveryIndicatorOnce() {
        Response answer = asked().get("/public/v1/summary");

        answer.then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .body("plan.number", equalTo("197/KH-UBND"), "lang", equalTo("vi"), "indicators", is(25))
                .body("areas.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .body("areas[3].sentence", equalTo("Chưa có chỉ tiêu định lượng."))
                .body("sentence", startsWith("Trong 25 chỉ tiêu: "), "updatedAt", notNullValue());
        Map<String, Integer> colours = answer.path("colours");
        assertEquals(25, colours.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aPlanWithoutFiguresDoesNotTakeThePlaceOfTheOneThatPeopleFollow() {
        put("/plans/NEW-LATER", NewCatalogue.PLAN.replace("2026, \"lastYear\"", "2023, \"lastYear\""))
                .statusCode(201);

        asked().get("/public/v1/summary").then().statusCode(200).body("plan.number", equalTo("197/KH-UBND"));
        asked().get("/public/v1/summary?plan=NEW-LATER")
                .then()
                .statusCode(200)
                .body("plan.number", equalTo("210/KH-UBND"), "link", equalTo("/?plan=NEW-LATER"));
    }

    @Test
    void anAreaTellsOfEachIndicatorInTheLanguageAskedFor() {
        asked().get("/public/v1/areas/6?lang=en")
                .then()
                .statusCode(200)
                .body("name", equalTo("Health and health care"), "indicators", hasSize(7))
                .body(
                        "indicators.code",
                        hasItem("IND-06-01"),
                        "indicators[0].link",
                        equalTo("/?plan=KH-197-2021#IND-06-01"))
                .body("indicators[0].target", containsString("by 2025"));
    }

    @Test
    void anIndicatorShowsItsWayAndItsPlaces() {
        clock.set("2024-02-01T08:00:00+07:00");

        asked().get("/public/v1/indicators/IND-02-01")
                .then()
                .statusCode(200)
                .body("points.period", equalTo(List.of("2021", "2022", "2023")))
                .body("goal", is(2.2f), "stretch", is(2.0f), "horizon", is(2025))
                .body("indicator.statusText", notNullValue(), "indicator.sentence", containsString("2,27%"))
                .body("measure", nullValue(), "plan", equalTo("KH-197-2021"))
                .body("updatedAt", startsWith("2024-01-06"));
    }

    @Test
    void aPlaceKeepsItsLatestFigureWhenOthersHaveANewerOne() {
        clock.set("2024-02-01T08:00:00+07:00");

        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-02-01', '476', '2021-07-01', '2022', 2.4, 'E', false, 2, 1, 'IMPORT',
                gen_random_uuid(), '2023-02-20T09:00:00+07:00')
            """);

        asked().get("/public/v1/indicators/IND-02-01")
                .then()
                .body("places.place", contains("481@2021-07-01", "476@2021-07-01"))
                .body("places.period", contains("2023", "2022"), "morePlaces", is(0));
    }

    @Test
    void aPlaceThatIsNoMoreStandsAsideForWhatCameOfIt() {
        clock.set("2025-03-01T08:00:00+07:00");
        String stated = """
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-02-01', '474', '%s', '%s', 2.4, 'E', false, 2, 1, 'IMPORT',
                gen_random_uuid(), '2025-02-20T09:00:00+07:00')
            """;
        books.run(stated.formatted("2021-07-01", "2024"));
        asked().get("/public/v1/indicators/IND-02-01").then().body("places.place", hasItem("474@2021-07-01"));

        clock.set("2025-03-01T08:00:05+07:00");
        books.run(stated.formatted("2025-01-01", "2025"));
        books.run(stated.formatted("2025-01-01", "2025").replace("'474'", "'475'"));
        asked().get("/public/v1/indicators/IND-02-01")
                .then()
                .body("places.place", hasItem("474@2025-01-01"), "places.place", not(hasItem("474@2021-07-01")));
    }

    @Test
    void theDevicesLanguageCountsWhenNoneIsAskedFor() {
        asked().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/public/v1/summary")
                .then()
                .body("lang", equalTo("en"), "sentence", startsWith("Of 25 indicators: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/summary",
                "/areas/1",
                "/areas/2",
                "/areas/3",
                "/areas/4",
                "/areas/5",
                "/areas/6",
                "/areas/7",
                "/areas/8",
                "/areas/9",
                "/areas/10",
                "/indicators/IND-02-01",
                "/indicators/IND-09-01"
            })
    void everyAnswerIsUnderTenKilobytes(String path) {
        byte[] body = asked().get("/public/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertTrue(body.length < 10_000, path + " has " + body.length);
    }

    @Test
    void anAreaOfVeryManyIndicatorsListsTheFirstOfThemAndCountsTheOthers() {
        put("/plans/NEW-PLAN", NewCatalogue.PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("NEW-PLAN")).statusCode(201);
        for (int number = 10; number < 30; number++) {
            put("/indicators/NEW-" + number, indicatorOf("NEW-AREA")).statusCode(201);
            put("/indicators/NEW-" + number + "/targets/1/revisions/2026-01-15", AT_MOST)
                    .statusCode(201);
        }

        clock.set("2026-03-01T09:00:00+07:00");
        Response answer = asked().get("/public/v1/areas/91?plan=NEW-PLAN");

        answer.then().statusCode(200).body("indicators", hasSize(12), "moreIndicators", is(8));
        assertTrue(answer.asByteArray().length < 10_000);
        books.clearCatalogue();
    }

    @Test
    void whoHoldsItAlreadyIsToldSo() {
        String tag = asked().get("/public/v1/areas/2").header("ETag");

        asked().header("If-None-Match", tag).get("/public/v1/areas/2").then().statusCode(304);
    }

    @Test
    void anIndicatorWithoutATargetIsThereAndSaysWhatItLacks() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);

        asked().get("/public/v1/indicators/NEW-IND")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Chỉ tiêu NEW-IND chưa có mục tiêu."))
                .body("hint", startsWith("Số liệu của chỉ tiêu nằm tại /api/v1/indicators/NEW-IND/observations"));
        asked().header("Accept-Language", "en")
                .get("/public/v1/indicators/NEW-IND")
                .then()
                .body("hint", startsWith("Its figures stand at /api/v1/indicators/NEW-IND/observations"));
        books.clearCatalogue();
    }

    @Test
    void anIndicatorWhoseTargetBeginsLaterSaysWhen() {
        clock.set("2026-03-01T09:00:00+07:00");
        put("/plans/NEW-PLAN", NewCatalogue.PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("NEW-PLAN")).statusCode(201);
        put("/indicators/NEW-IND", indicatorOf("NEW-AREA")).statusCode(201);
        put("/indicators/NEW-IND/targets/1/revisions/2027-01-15", AT_MOST).statusCode(201);
        put("/indicators/NEW-IND/targets/2/revisions/2026-06-01", AT_MOST).statusCode(201);

        asked().get("/public/v1/indicators/NEW-IND")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Chỉ tiêu NEW-IND chưa có mục tiêu; mục tiêu đầu tiên có từ ngày 2026-06-01."));
        asked().header("Accept-Language", "en")
                .get("/public/v1/indicators/NEW-IND")
                .then()
                .body(
                        "detail",
                        equalTo("The indicator NEW-IND has no target yet; its first is in force from 2026-06-01."));
        asked().header("Accept-Language", "en")
                .get("/api/v1/indicators/NEW-IND/progress?target=2")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Target number 2 of the indicator NEW-IND is in force from 2026-06-01 only."));
        books.clearCatalogue();
    }

    @Test
    void whatIsNotThereIsA404AndAnUnknownLanguageA400() {
        asked().get("/public/v1/areas/11").then().statusCode(404).body("code", equalTo("not-found"));
        asked().get("/public/v1/indicators/IND-99-99").then().statusCode(404);
        asked().get("/public/v1/summary?plan=KH-0")
                .then()
                .statusCode(404)
                .body("hint", equalTo("Kiểm tra lại tham số plan; các kế hoạch ở /api/v1/plans."));
        asked().get("/public/v1/summary?lang=fr")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", allOf(equalTo("lang")));
    }

    private static RequestSpecification asked() {
        return given().filter(new ContractFilter());
    }
}
