package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.parts;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.place;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.rows;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
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
    void keepsEachAgencyUnderOneThatIsThereOrWasTakenOverWhole() {
        var agencies = Stream.of("agencies", "successor-agencies")
                .flatMap(table -> rows(table).stream())
                .collect(toMap(row -> row.get("code"), row -> row));
        var days = rows("agency-successions").stream()
                .map(row -> LocalDate.parse(row.get("effective_on")))
                .distinct()
                .toList();

        for (var agency : agencies.values()) {
            // It served a department that was divided by function; whose it is now is not known.
            if (agency.get("parent").isEmpty() || agency.get("code").equals("TTDDNCC")) {
                continue;
            }
            days.stream().filter(Interval.of(agency)::holds).forEach(day -> {
                var parent = heirOn(agencies.get(agency.get("parent")), day, agencies);
                assertTrue(Interval.of(parent).holds(day), () -> agency.get("code") + " on " + day);
            });
        }
    }

    /** Follows reorganisations that gave everything to one. */
    private static Map<String, String> heirOn(
            Map<String, String> agency, LocalDate day, Map<String, Map<String, String>> agencies) {
        if (Interval.of(agency).holds(day)) {
            return agency;
        }
        var heirs = rows("agency-successions").stream()
                .filter(row -> parts(row.get("predecessors")).anyMatch(agency.get("code")::equals))
                .filter(row -> row.get("scope_kind").equals("ALL")
                        && !LocalDate.parse(row.get("effective_on")).isAfter(day))
                .flatMap(row -> parts(row.get("successors")))
                .toList();
        assertEquals(1, heirs.size(), () -> agency.get("code") + " on " + day);
        return heirOn(agencies.get(heirs.get(0)), day, agencies);
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
