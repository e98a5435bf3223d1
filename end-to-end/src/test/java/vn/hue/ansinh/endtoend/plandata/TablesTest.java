package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.FOLDER;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.codes;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.parts;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.rows;
import static vn.hue.ansinh.endtoend.plandata.PlanTables.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each table is whole, says each thing once and refers to what another table holds. */
class TablesTest {
    private static final Pattern DATES =
            Pattern.compile("issued_on|.*valid_(from|to)|effective_.*|deadline|due_date|day|source_date|known_from");

    @ParameterizedTest(name = "{0}: {1} rows")
    @CsvSource(textBlock = """
            plan, 1
            policy-areas, 10
            indicators, 25
            targets, 26
            components, 8
            tasks, 94
            agencies, 33
            agency-members, 9
            duties, 9
            """)
    void holdsAllThatThePlanNames(String table, int rows) {
        assertEquals(rows, rows(table).size());
    }

    @ParameterizedTest(name = "one {0} in {1}")
    @CsvSource(textBlock = """
            code, plan policy-areas indicators components tasks agencies duties
            id, assignments agency-successions published-values demonstration-values
            day, holidays
            indicator|seq, targets
            indicator|version, definitions
            indicator|year, yearly-targets
            code|valid_from, places
            predecessor_code|predecessor_valid_from|code|valid_from, place-successions
            group|member, agency-members
            agency|alias, agency-aliases
            agency|subject|role, assignments
            duty|agency, duty-recipients
            """)
    void namesEachThingOnce(String key, String tables) {
        for (var table : tables.split(" ")) {
            var seen = new HashSet<List<String>>();
            rows(table)
                    .forEach(row ->
                            assertTrue(seen.add(parts(key).map(row::get).toList()), () -> table + " repeats " + row));
        }
    }

    @ParameterizedTest(name = "known {0}: {1}")
    @CsvSource(textBlock = """
            plan, policy-areas.plan targets.source_document
            policy-areas, indicators.area tasks.area
            indicators, components.indicator definitions.indicator targets.indicator yearly-targets.indicator
            indicators, tasks.indicators published-values.indicator demonstration-values.indicator
            components, published-values.component demonstration-values.component
            agencies, plan.issuer agencies.parent agencies.reports_via agency-aliases.agency
            agencies, agency-members.group agency-members.member assignments.agency duties.via
            agencies, duty-recipients.agency demonstration-values.agency
            duties, duty-recipients.duty
            places, plan.place agencies.place places.parent_code published-values.place demonstration-values.place
            places, place-successions.predecessor_code place-successions.code
            """)
    void refersOnlyToWhatIsKnown(String target, String columns) {
        var known = codes(target);
        for (var column : columns.split(" ")) {
            var place = column.split("\\.");
            var used = rows(place[0]).stream()
                    .flatMap(row -> parts(row.get(place[1])))
                    .collect(toSet());
            used.removeAll(known);
            assertEquals(Set.of(), used, column);
        }
    }

    @Test
    void keepsTargetsInsideThePlanExceptTheMilestoneOf2030() {
        for (var row : rows("targets")) {
            int last = Integer.parseInt(row.get("period_to"));
            boolean inside = last >= 2021 && last <= 2025;
            assertTrue(inside || row.get("indicator").equals("IND-07-01") && last == 2030, row.toString());
        }
    }

    @Test
    void keepsTitlesShort() {
        for (var row : rows("tasks")) {
            assertTrue(row.get("title_vi").length() <= 90, row.get("title_vi"));
            assertTrue(row.get("title_en").length() <= 90, row.get("title_en"));
        }
    }

    @Test
    void writesEveryTextInNfcWithPlainLineEnds() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                var text = Files.readString(file);
                assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), file::toString);
                assertFalse(text.startsWith("\uFEFF") || text.contains("\r"), file::toString);
            }
        }
    }

    @Test
    void writesEveryDateInIso() {
        tables().flatMap(table -> rows(table).stream())
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> DATES.matcher(cell.getKey()).matches()
                        && !cell.getValue().isEmpty())
                .forEach(cell -> assertDoesNotThrow(() -> LocalDate.parse(cell.getValue()), cell::toString));
    }
}
