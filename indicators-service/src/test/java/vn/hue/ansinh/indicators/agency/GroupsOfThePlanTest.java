package vn.hue.ansinh.indicators.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.table.CsvTable;

/** The districts, of which the Plan speaks together, through the reorganisations that really were. */
class GroupsOfThePlanTest {
    private static final Map<String, Group> GROUPS = new Lineage(written(), terms(), passings()).groups();
    private static final Group DISTRICTS = GROUPS.get("UBND-CAP-HUYEN");

    @Test
    void wereNine() {
        assertEquals(
                List.of("474", "476", "477", "478", "479", "480", "481", "482", "483"),
                numbers(DISTRICTS, "2024-12-31"));
    }

    /** Huế became two, Phong Điền a town, and Nam Đông went into Phú Lộc, which had been there before and speaks for itself. */
    @Test
    void wereOthersFromTheYear2025On() {
        assertEquals(
                List.of("474-2025", "475", "476-2025", "477", "478", "479", "480", "481", "482"),
                numbers(DISTRICTS, "2025-01-01"));
        assertEquals(List.of("UBND-474"), DISTRICTS.member("UBND-475").cameOf());
        assertEquals(List.of(), DISTRICTS.member("UBND-482").cameOf());
    }

    @Test
    void areTheFortyCommunesSinceJuly2025() {
        assertEquals(40, numbers(DISTRICTS, "2025-07-01").size());
        assertEquals(
                List.of("UBND-474-2025", "UBND-478"),
                DISTRICTS.member("UBND-19900").cameOf());
        assertTrue(DISTRICTS.everHad("UBND-483"));
    }

    @Test
    void areTheGroupOfCommunesAsWell() {
        Group communes = GROUPS.get("UBND-CAP-XA");

        assertEquals(DISTRICTS.on(LocalDate.parse("2025-12-31")), communes.on(LocalDate.parse("2025-12-31")));
        assertEquals(GROUPS.keySet().stream().sorted().toList(), List.of("UBND-CAP-HUYEN", "UBND-CAP-XA"));
    }

    private static List<String> numbers(Group group, String day) {
        return group.on(LocalDate.parse(day)).stream()
                .map(member -> member.agency().substring("UBND-".length()))
                .toList();
    }

    private static Map<String, List<String>> written() {
        return CsvTable.read("plan-data/agency-members.csv", MemberRow.class).stream()
                .collect(groupingBy(MemberRow::group, mapping(MemberRow::member, toList())));
    }

    private static Map<String, Lineage.Term> terms() {
        return Stream.of("plan-data/agencies.csv", "plan-data/successor-agencies.csv")
                .flatMap(table -> CsvTable.read(table, AgencyRow.class).stream())
                .collect(toMap(AgencyRow::code, row -> new Lineage.Term(row.validFrom(), row.validTo())));
    }

    private static List<Lineage.Passing> passings() {
        return CsvTable.read("plan-data/agency-successions.csv", SuccessionRow.class).stream()
                .filter(row -> List.of("ALL", "TERRITORY").contains(row.scopeKind()))
                .map(row -> new Lineage.Passing(
                        row.effectiveOn(),
                        List.of(row.predecessors().split("\\|")),
                        List.of(row.successors().split("\\|")),
                        row.scopeKind().equals("ALL")))
                .toList();
    }

    record MemberRow(String group, String member) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record AgencyRow(
            String code, LocalDate validFrom, @Nullable LocalDate validTo) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record SuccessionRow(LocalDate effectiveOn, String predecessors, String successors, String scopeKind) {}
}
