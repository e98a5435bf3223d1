package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.codes;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.parts;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who answers for what, as the tables say it. */
class ResponsibilityTest {
    private static final String DISTRICT_COMMITTEE = "DISTRICT_PEOPLES_COMMITTEE";

    @Test
    void assignsOnlyAreasIndicatorsTasksAndDutiesOfThePlan() {
        var tables = Map.of("AREA", "policy-areas", "INDICATOR", "indicators", "TASK", "tasks", "DUTY", "duties");

        for (var row : rows("assignments")) {
            var known = codes(tables.get(row.get("subject_kind")));
            assertTrue(known.contains(row.get("subject")), () -> "unknown subject in " + row);
        }
    }

    @Test
    void givesEachAreaAndIndicatorExactlyOneLead() {
        var leads = rows("assignments").stream()
                .filter(row -> row.get("role").equals("LEAD"))
                .toList();
        var led = leads.stream().collect(groupingBy(row -> row.get("subject")));

        Stream.of("policy-areas", "indicators")
                .flatMap(table -> codes(table).stream())
                .forEach(subject ->
                        assertEquals(1, led.getOrDefault(subject, List.of()).size(), subject));
        led.forEach((subject, rows) -> assertEquals(1, rows.size(), subject));
    }

    @Test
    void asksEveryDistrictForTheYearlyReport() {
        var reporters = rows("assignments").stream()
                .filter(row ->
                        row.get("subject").equals("R-02") && row.get("role").equals("REPORT"))
                .map(row -> row.get("agency"))
                .collect(toSet());

        var districts = rows("agencies").stream().filter(row -> row.get("type").equals(DISTRICT_COMMITTEE));
        districts.forEach(row -> assertTrue(reporters.contains(row.get("code")), row.get("code")));
    }

    @Test
    void endsEachAgencyOnTheEveOfItsSuccession() {
        var lastDays = new HashMap<String, String>();
        rows("agencies").forEach(row -> lastDays.put(row.get("code"), row.get("valid_to")));

        for (var row : rows("agency-successions")) {
            var eve = LocalDate.parse(row.get("effective_on")).minusDays(1).toString();
            boolean goesOn = row.get("kind").endsWith("_TRANSFER");
            parts(row.get("predecessors"))
                    .filter(lastDays::containsKey)
                    .filter(code -> !goesOn)
                    .forEach(code -> assertEquals(eve, lastDays.get(code), row.toString()));
        }
    }

    @Test
    void passesOnOnlyWhatThePlanOrAnEarlierSuccessionNamed() {
        var known = codes("agencies");
        // Departments that the Plan does not name went into some that it does.
        rows("successor-agencies").stream()
                .filter(row -> row.get("valid_from").equals("2021-05-31"))
                .forEach(row -> known.add(row.get("code")));
        var scopes = new HashSet<String>();
        Stream.of("policy-areas", "indicators", "tasks", "duties").forEach(table -> scopes.addAll(codes(table)));
        rows("places").forEach(row -> scopes.add(row.get("code") + "@" + row.get("valid_from")));

        for (var row : rows("agency-successions")) {
            assertTrue(parts(row.get("predecessors")).allMatch(known::contains), row.toString());
            assertTrue(parts(row.get("scope")).allMatch(scopes::contains), row.toString());
            assertEquals(
                    parts(row.get("successors")).count(),
                    parts(row.get("successor_names_vi")).count());
            parts(row.get("successors")).forEach(known::add);
        }
    }

    @Test
    void knowsEachSuccessorFromTheDayOfItsSuccession() {
        var begins = new HashMap<String, String>();
        Stream.of("agencies", "successor-agencies")
                .flatMap(table -> rows(table).stream())
                .forEach(row -> begins.put(row.get("code"), row.get("valid_from")));

        for (var row : rows("agency-successions")) {
            parts(row.get("successors"))
                    .forEach(code -> assertTrue(
                            begins.containsKey(code) && begins.get(code).compareTo(row.get("effective_on")) <= 0,
                            () -> code + " in " + row));
        }
    }
}
