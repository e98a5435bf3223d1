package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.place;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.rows;

import org.junit.jupiter.api.Test;

/** Codes come back and definitions change, but never two at a time. */
class ValidityTest {
    @Test
    void givesACodeToOnePlaceAtATime() {
        rows("places").stream()
                .collect(groupingBy(row -> row.get("code")))
                .forEach((code, rows) -> assertTrue(Interval.apart(rows, "valid_from", "valid_to"), code));
    }

    @Test
    void measuresAnIndicatorByOneDefinitionAtATime() {
        rows("definitions").stream()
                .collect(groupingBy(row -> row.get("indicator")))
                .forEach((code, rows) -> assertTrue(Interval.apart(rows, "effective_from", "effective_to"), code));
    }

    @Test
    void keepsEachParentPlaceAsLongAsItsChildren() {
        for (var row : rows("places")) {
            if (!row.get("parent_code").isEmpty()) {
                var parent = place(row.get("parent_code"), row.get("parent_valid_from"));
                assertTrue(Interval.of(parent).covers(Interval.of(row)), row.toString());
            }
        }
    }

    @Test
    void passesEveryCommuneOf2025WholeIntoOneOfTheForty() {
        var old = rows("places").stream()
                .filter(row -> row.get("level").equals("COMMUNE")
                        && row.get("valid_from").equals("2025-01-01"))
                .map(row -> row.get("code"))
                .sorted()
                .toList();
        var passed = rows("place-successions").stream()
                .filter(row -> row.get("valid_from").equals("2025-07-01"))
                .toList();

        assertEquals(
                old,
                passed.stream().map(row -> row.get("predecessor_code")).sorted().toList());
        assertEquals(40, passed.stream().map(row -> row.get("code")).distinct().count());
    }
}
