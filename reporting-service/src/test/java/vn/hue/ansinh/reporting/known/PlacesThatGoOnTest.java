package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** A code is used again: whether the next place that bears it is the one of before. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacesThatGoOnTest extends OnRealParts {

    @AfterEach
    void theyAreForgotten() {
        desk.run("delete from place_copy where code = '29999'");
    }

    @ParameterizedTest
    @CsvSource({
        "29999@2025-01-01, true, renamed or with more in it",
        "29998@2025-01-01, false, merged into another",
        "29999@2025-01-01|29998@2025-01-01, false, divided",
        "'', false, abolished"
    })
    void aPlaceGoesOnInTheNextOfItsCodeThatCameOfItAlone(String successors, String goesOn, String what) {
        isThere("2021-07-01", "2024-12-31", successors);
        isThere("2025-01-01", null, "");

        assertEquals(goesOn, samePlace("2021-07-01", "2025-01-01"), what);
        assertEquals(goesOn, samePlace("2025-01-01", "2021-07-01"), what);
    }

    @Test
    void aPlaceGoesOnNoFurtherThanWhereOneOfItsLineEnds() {
        isThere("2021-07-01", "2024-12-31", "29999@2025-01-01");
        isThere("2025-01-01", "2025-06-30", "29998@2025-07-01");
        isThere("2025-07-01", null, "");

        assertEquals("true", samePlace("2021-07-01", "2025-01-01"));
        assertEquals("false", samePlace("2021-07-01", "2025-07-01"));
    }

    private void isThere(String from, String to, String successors) {
        desk.run("insert into place_copy (id, code, valid_from, valid_to, level, successors, divided, revision)"
                + " values ('29999@%1$s', '29999', '%1$s', %2$s, 'COMMUNE', string_to_array('%3$s', '|'), %4$s, 1)"
                        .formatted(from, to == null ? "null" : "'" + to + "'", successors, successors.contains("|")));
    }

    private String samePlace(String one, String other) {
        return desk.text("select same_place('29999@" + one + "', '29999@" + other + "')::text");
    }
}
