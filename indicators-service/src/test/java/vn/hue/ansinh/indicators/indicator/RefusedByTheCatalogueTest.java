package vn.hue.ansinh.indicators.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.indicators.NewCatalogue.PLAN;
import static vn.hue.ansinh.indicators.NewCatalogue.RETIREMENT;
import static vn.hue.ansinh.indicators.NewCatalogue.areaOf;
import static vn.hue.ansinh.indicators.NewCatalogue.definitionFrom;
import static vn.hue.ansinh.indicators.NewCatalogue.indicatorOf;
import static vn.hue.ansinh.indicators.NewCatalogue.put;
import static vn.hue.ansinh.indicators.NewCatalogue.retire;
import static vn.hue.ansinh.indicators.NewCatalogue.taskOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What contradicts itself, or the rest of the catalogue. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedByTheCatalogueTest extends OnRealParts {

    @AfterEach
    void onlyThePlanIsThere() {
        books.clearCatalogue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.9, 0.9, 0", "0.9, 0, 0", "0.5, 0.9, 0"})
    void thresholdsOfAPlanDescend(String onTrack, String needsAcceleration, String limited) {
        String thresholds = "\"onTrack\": %s, \"needsAcceleration\": %s, \"limited\": %s"
                .formatted(onTrack, needsAcceleration, limited);

        put("/plans/NEW-PLAN", PLAN.replace("\"onTrack\": 0.9, \"needsAcceleration\": 0.5, \"limited\": 0", thresholds))
                .statusCode(422)
                .body("errors.code", contains("thresholds-not-descending"))
                .body("errors.pointer", contains("/thresholds"))
                .body("errors.hint", contains("onTrack > needsAcceleration > limited."));
    }

    @Test
    void nothingEndsBeforeItBegan() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-07-01")).statusCode(201);
        put("/indicators/NEW-IND/definitions/2", definitionFrom("2023-01-01")).statusCode(201);

        retire("NEW-IND", RETIREMENT.replace("2024-12-31", "2021-06-30"))
                .statusCode(422)
                .body("errors.code", contains("retired-before-defined"), "errors.pointer", contains("/lastDay"))
                .body("errors.detail", contains("Chỉ tiêu được định nghĩa từ ngày 2021-07-01."));
        retire("NEW-IND", RETIREMENT.replace("2024-12-31", "2021-07-01")).statusCode(200);
    }

    @Test
    void nothingBeginsAfterItHasEnded() {
        put("/indicators/NEW-IND", indicatorOf("PA-02")).statusCode(201);
        retire("NEW-IND", RETIREMENT).statusCode(200);

        put("/indicators/NEW-IND/definitions/1", definitionFrom("2025-01-01"))
                .statusCode(422)
                .body("errors.code", contains("retired-before-defined"), "errors.pointer", contains("/effectiveFrom"))
                .body("errors.detail", contains("Chỉ tiêu chấm dứt sau ngày 2024-12-31."));
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2024-12-31")).statusCode(201);
        put("/indicators/NEW-IND/definitions/2", definitionFrom("2025-06-01")).statusCode(201);
    }

    @Test
    void whatATaskNamesStaysInItsPlan() {
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);
        put("/policy-areas/NEW-BESIDE", areaOf("NEW-PLAN").replace("91", "92").replace("moi", "canh"))
                .statusCode(201);
        put("/indicators/NEW-IND", indicatorOf("NEW-AREA")).statusCode(201);
        put("/indicators/NEW-IND-2", indicatorOf("NEW-AREA")).statusCode(201);
        put("/tasks/NEW-TASK", naming("\"NEW-IND\"")).statusCode(201);

        move("NEW-IND", "PA-02")
                .statusCode(422)
                .body("errors.code", contains("indicator-of-other-plan"), "errors.pointer", contains("/area"))
                .body("errors.detail", contains("Nhiệm vụ của kế hoạch khác nêu chỉ tiêu này: NEW-TASK."));
        move("NEW-IND", "NEW-BESIDE").statusCode(200);
        move("NEW-IND-2", "PA-02").statusCode(200);
    }

    private static ValidatableResponse move(String indicator, String area) {
        String path = "/indicators/" + indicator;
        return put(path, get(path).extract().header("ETag"), indicatorOf(area));
    }

    @Test
    void aTaskNamesIndicatorsOfItsOwnPlan() {
        put("/plans/NEW-PLAN", PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);
        put("/indicators/NEW-IND", indicatorOf("NEW-AREA")).statusCode(201);

        put("/tasks/NEW-TASK", naming("\"NEW-IND\", \"IND-02-01\""))
                .statusCode(422)
                .body("errors.code", contains("indicator-of-other-plan"), "errors.pointer", contains("/indicators"))
                .body("errors.detail", contains("Chỉ tiêu của kế hoạch khác: IND-02-01."));
        put("/tasks/NEW-TASK", naming("\"NEW-IND\"")).statusCode(201);
    }

    private static String naming(String indicators) {
        return taskOf("NEW-PLAN").replaceFirst("\\{", "{\"indicators\": [" + indicators + "], ");
    }

    @Test
    void whoChangesWhatFiguresMeanIsToldEachFieldThatStays() {
        String poverty = "/indicators/IND-02-01";
        String tag = get(poverty).extract().header("ETag");
        String components =
                "{\"components\": [{\"code\": \"NEW-PART\", \"name\": {\"vi\": \"Phần\", \"en\": \"Part\"}}], ";
        String other = indicatorOf("PA-03")
                .replace("\"%\"", "\"‰\"")
                .replace("RATE", "MEAN")
                .replace("DECREASE", "INCREASE")
                .replaceFirst("\\{", components);

        put(poverty, tag, other)
                .statusCode(422)
                .body("errors.pointer", contains("/area", "/unit", "/measureKind", "/direction", "/components"))
                .body("errors.code[0]", equalTo("meaning-fixed"), "errors.code[4]", equalTo("meaning-fixed"));
    }
}
