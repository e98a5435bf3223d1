package vn.hue.ansinh.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of {@code plan-data} agree with each other and with what the Plan says of itself. */
class PlanDataTest {

    private static final Path FOLDER = Path.of(System.getProperty("ansinh.root", ".."), "plan-data");
    private static final String DISTRICT_COMMITTEE = "DISTRICT_PEOPLES_COMMITTEE";
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
    void measuresEachValueByADefinitionThatExists() {
        var versions = rows("definitions").stream()
                .map(row -> row.get("indicator") + "/" + row.get("version"))
                .collect(toSet());

        values().forEach(row -> assertTrue(
                versions.contains(row.get("indicator") + "/" + row.get("definition_version")), row.toString()));
        codes("indicators").forEach(code -> assertTrue(versions.contains(code + "/1"), code));
    }

    @Test
    void placesEachValueWhereItsPeriodEnds() {
        values().forEach(row -> {
            var end = lastDay(row.get("period"));
            var place = place(row.get("place"), row.get("place_valid_from"));
            assertTrue(Interval.of(place).holds(end), () -> "no such place on " + end + ": " + row);
        });
    }

    @Test
    void agreesWithItsNumeratorAndDenominatorAtThePrintedDecimals() {
        var means = rows("indicators").stream()
                .filter(row -> row.get("measure_kind").equals("MEAN"))
                .map(row -> row.get("code"))
                .collect(toSet());

        values().filter(row -> !row.get("numerator").isEmpty()
                        && !row.get("denominator").isEmpty())
                .forEach(row -> assertEquals(
                        new BigDecimal(row.get("value")),
                        ratio(row, means.contains(row.get("indicator"))),
                        row.toString()));
    }

    @Test
    void flagsEveryDemonstrationValueAsSynthetic() {
        var published = rows("published-values").stream()
                .map(PlanDataTest::whatIsMeasured)
                .collect(toSet());

        for (var row : rows("demonstration-values")) {
            assertEquals("true", row.get("synthetic"), row.toString());
            assertFalse(published.contains(whatIsMeasured(row)), () -> "stands beside a published figure: " + row);
        }
    }

    @Test
    void knowsEachPublishedValueFromADayWithABasis() {
        for (var row : rows("published-values")) {
            boolean published = row.get("known_from_basis").equals("PUBLISHED");
            assertFalse(row.get("known_from").isEmpty(), row.toString());
            assertTrue(!published || row.get("known_from").equals(row.get("source_date")), row.toString());
        }
    }

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

    private static Stream<Map<String, String>> values() {
        return Stream.of("published-values", "demonstration-values").flatMap(table -> rows(table).stream());
    }

    private static List<String> whatIsMeasured(Map<String, String> row) {
        return Stream.of("indicator", "component", "place", "period")
                .map(row::get)
                .toList();
    }

    private static BigDecimal ratio(Map<String, String> row, boolean mean) {
        var numerator = new BigDecimal(row.get("numerator")).movePointRight(mean ? 0 : 2);
        int decimals = new BigDecimal(row.get("value")).scale();
        return numerator.divide(new BigDecimal(row.get("denominator")), decimals, RoundingMode.HALF_UP);
    }

    /** The last day of an SDMX period: 2023, 2025-Q1, 2022-07 or 2024-01-01/P7M. */
    private static LocalDate lastDay(String period) {
        if (period.contains("/")) {
            var ends = period.split("/", 2);
            return LocalDate.parse(ends[0]).plus(Period.parse(ends[1])).minusDays(1);
        }
        if (period.contains("-Q")) {
            int month = 3 * Integer.parseInt(period.substring(6));
            return YearMonth.of(Integer.parseInt(period.substring(0, 4)), month).atEndOfMonth();
        }
        return YearMonth.parse(period.length() == 4 ? period + "-12" : period).atEndOfMonth();
    }

    private static Map<String, String> place(String code, String validFrom) {
        return rows("places").stream()
                .filter(row ->
                        row.get("code").equals(code) && row.get("valid_from").equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place " + code + "@" + validFrom));
    }

    private static Set<String> codes(String table) {
        return rows(table).stream().map(row -> row.get("code")).collect(toSet());
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty());
    }

    private static Stream<String> tables() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String table) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(table + ".csv"));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(text)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both days belong to it; it has no end while {@code to} is far away. */
    private record Interval(LocalDate from, LocalDate to) {

        static Interval of(Map<String, String> row) {
            return of(row, "valid_from", "valid_to");
        }

        static Interval of(Map<String, String> row, String from, String to) {
            var last = row.get(to);
            return new Interval(LocalDate.parse(row.get(from)), last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
        }

        static boolean apart(List<Map<String, String>> rows, String from, String to) {
            var intervals = rows.stream().map(row -> of(row, from, to)).toList();
            return intervals.stream()
                    .allMatch(one -> intervals.stream().noneMatch(other -> other != one && one.holds(other.from)));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean covers(Interval other) {
            return holds(other.from) && holds(other.to);
        }
    }
}
