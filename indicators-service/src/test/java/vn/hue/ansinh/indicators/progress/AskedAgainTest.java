package vn.hue.ansinh.indicators.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Verdicts name the instant of which they speak; that it has gone on is nothing new. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AskedAgainTest extends OnRealParts {
    private static final String POVERTY = "/api/v1/indicators/IND-02-01/progress";

    @BeforeEach
    void inTheMorning() {
        clock.set("2023-12-05T08:00:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {POVERTY, "/api/v1/progress?limit=3", "/api/v1/progress/summary?by=AREA"})
    void whoAsksALittleLaterIsToldThatNothingIsNew(String question) {
        Response first = given().get(question);
        clock.set("2023-12-05T08:00:01.5+07:00");

        given().get(question)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", first.header("ETag"))
                .body(not(equalTo(first.asString())));
        given().header("If-None-Match", first.header("ETag"))
                .get(question)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(is(""));
        given().head(question).then().statusCode(200).header("ETag", first.header("ETag"));
    }

    @Test
    void theTagIsWeakSinceTheBytesDiffer() {
        given().get(POVERTY).then().header("ETag", startsWith("W/\""));
    }

    @Test
    void aFigureThatHasComeMeanwhileIsNew() {
        String tag = given().get(POVERTY).header("ETag");
        clock.set("2024-02-01T08:00:00+07:00");

        given().header("If-None-Match", tag)
                .get(POVERTY)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("latest.year", is(2023), "asOf", equalTo("2024-02-01T08:00:00+07:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {POVERTY, "/api/v1/progress/summary", "/public/v1/areas/2"})
    void onWhichConditionAChangeWouldBeMadeIsNoMatterOfAReader(String question) {
        Response whole = given().get(question);

        for (String condition : List.of("\"v9\"", whole.header("ETag"))) {
            given().header("If-Match", condition)
                    .get(question)
                    .then()
                    .statusCode(200)
                    .body(is(whole.asString()));
        }
    }

    @Test
    void anAnswerThatIsRefusedHasNoTag() {
        given().get(POVERTY + "?target=9").then().statusCode(404).header("ETag", is((String) null));
    }
}
