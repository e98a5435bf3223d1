package vn.hue.ansinh.indicators.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whoever keeps a copy page by page is told which pages hold nothing new. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PagesAskedForAgainTest extends OnRealParts {
    private static final String PAGE = "/api/v1/observations?indicator=IND-02-01&limit=3";

    @BeforeEach
    void inTheMorning() {
        clock.set("2023-12-05T08:00:00+07:00");
    }

    @Test
    void aPageWithNothingNewIsNotSentAgain() {
        String tag = given().get(PAGE).header("ETag");
        clock.set("2023-12-05T08:00:01.5+07:00");

        given().header("If-None-Match", tag)
                .get(PAGE)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Vary", containsString("Authorization"))
                .body(is(""));
        given().head(PAGE).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void aFigureThatHasComeMeanwhileIsNew() {
        String all = "/api/v1/observations?indicator=IND-02-01&limit=500";
        String tag = given().get(all).header("ETag");
        clock.set("2024-02-01T08:00:00+07:00");

        given().header("If-None-Match", tag)
                .get(all)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("items.period", hasItem("2023"));
    }

    @Test
    void onePageIsNotTheNext() {
        String next = given().get(PAGE).path("next");

        assertNotEquals(
                given().get(PAGE).header("ETag"),
                given().get(PAGE + "&cursor=" + next).header("ETag"));
        assertEquals(given().get(PAGE).header("ETag"), given().get(PAGE).header("ETag"));
    }

    @Test
    void aFileIsStreamedWithoutOne() {
        given().header("If-None-Match", given().get(PAGE).header("ETag"))
                .get(PAGE.replace("limit=3", "format=CSV"))
                .then()
                .statusCode(200)
                .header("ETag", nullValue());
    }
}
