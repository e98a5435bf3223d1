package vn.hue.ansinh.indicators.importing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** Codes of places are used again: 474 was a city until 2024 and is a district of it since. They are never mixed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacesOfOneCodeTest extends OnImports {
    private static final String SERIES = "/indicators/IND-05-02/observations";
    private static final String OF_ALL = "/observations?indicator=IND-05-02";

    @BeforeEach
    void bothAreKnownAndHaveFigures() {
        clock.set("2026-03-01T09:00:00+07:00");
        taken("ATOMIC", HEADER + "IND-05-02,,474,2023,92.5,4625,5000,A,\nIND-05-02,,474,2025,91.5,915,1000,A,\n");
    }

    @Test
    void aCodeThatStoodForTwoPlacesIsNotAnswered() {
        for (String address : List.of(
                SERIES + "?place=474",
                OF_ALL + "&place=474",
                OF_ALL + "&place=474&format=CSV",
                "/indicators/IND-05-02/aggregates?place=474&from=2023&to=2025")) {
            get(address)
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"), "parameter", equalTo("place"))
                    .body("hint", allOf(containsString("474@2021-07-01"), containsString("474@2025-01-01")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "place=474&from=2023&to=2023, 92.5",
        "place=474&to=2024, 92.5",
        "place=474&from=2025, 91.5",
        "place=474@2021-07-01, 92.5",
        "place=474@2025-01-01, 91.5",
        "place=474@2025-01-01&from=2023, 91.5"
    })
    void itIsAnsweredForTheYearsOfOneOfThemOrByItsDay(String question, float value) {
        get(SERIES + "?" + question).statusCode(200).body("items.value", contains(value));
        get(OF_ALL + "&" + question).statusCode(200).body("items.value", contains(value));
    }

    @Test
    void aPlaceThatWasOnlyRenamedGoesOnUnderItsCode() {
        get("/indicators/IND-02-01/observations?place=46").statusCode(200);
        get("/observations?place=46").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"474@yesterday", "474@2025-13-01", "474@", "474@2021-07-01@x"})
    void whatIsNoPlaceIsRefused(String place) {
        get(SERIES + "?place=" + place).statusCode(400).body("parameter", equalTo("place"));
        get(OF_ALL + "&place=" + place).statusCode(400).body("parameter", equalTo("place"));
    }
}
