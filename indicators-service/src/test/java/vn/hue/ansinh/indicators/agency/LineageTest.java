package vn.hue.ansinh.indicators.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.agency.Lineage.Passing;
import vn.hue.ansinh.indicators.agency.Lineage.Term;

/** A is of the group and goes over into C, which has been there since 2010 and was none of it. */
class LineageTest {
    private static final LocalDate MARCH_2025 = LocalDate.parse("2025-03-01");
    private static final Map<String, Term> AGENCIES = Map.of(
            "A", term("2010-01-01", "2025-02-28"),
            "B", term("2010-01-01", null),
            "C", term("2010-01-01", null));

    @Test
    void whoTakesAMemberInIsOfTheGroupFromThatDayOn() {
        Group group = group(List.of("A", "B"), new Passing(MARCH_2025, List.of("A"), List.of("C"), true));

        assertEquals(List.of("A", "B"), names(group, "2023-12-31"));
        assertEquals(List.of("A", "B"), names(group, "2025-02-28"));
        assertEquals(List.of("B", "C"), names(group, "2025-03-01"));
    }

    @Test
    void whoWasOfTheGroupBeforeStaysOfItAllTheTime() {
        Group group = group(List.of("A", "B", "C"), new Passing(MARCH_2025, List.of("A"), List.of("C"), true));

        assertEquals(List.of("A", "B", "C"), names(group, "2023-12-31"));
        assertEquals(List.of("B", "C"), names(group, "2025-03-01"));
    }

    /** Of the territory of A and later of B, which ends as well. */
    @Test
    void whoTakesTwoInIsOfItFromTheFirstOn() {
        Map<String, Term> both = Map.of(
                "A", AGENCIES.get("A"),
                "B", term("2010-01-01", "2025-06-30"),
                "C", AGENCIES.get("C"));
        List<Passing> passings = List.of(
                new Passing(LocalDate.parse("2025-07-01"), List.of("B"), List.of("C"), false),
                new Passing(MARCH_2025, List.of("A"), List.of("C"), false));

        Group group = new Lineage(Map.of("G", List.of("A", "B")), both, passings)
                .groups()
                .get("G");

        assertEquals(List.of("B", "C"), names(group, "2025-03-01"));
        assertEquals(List.of("C"), names(group, "2025-07-01"));
    }

    private static Group group(List<String> written, Passing passing) {
        return new Lineage(Map.of("G", written), AGENCIES, List.of(passing))
                .groups()
                .get("G");
    }

    private static List<String> names(Group group, String day) {
        return group.on(LocalDate.parse(day)).stream().map(Group.Member::agency).toList();
    }

    private static Term term(String from, @Nullable String until) {
        return new Term(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
