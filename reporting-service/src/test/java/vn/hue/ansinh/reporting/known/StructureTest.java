package vn.hue.ansinh.reporting.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** The real reorganisations of 2021-2025, as they were told. */
@QuarkusTest
@WithTestResource(RealParts.class)
class StructureTest extends OnRealParts {
    @Inject
    Structures structures;

    @ParameterizedTest
    @CsvSource({
        // The yearly report of Labour went to Home Affairs by name, whatever else was divided.
        "SLDTBXH, R-02, 2023-11-30, 2025-03-01, SNV",
        "SLDTBXH, R-02, 2023-11-30, 2025-02-28, SLDTBXH",
        // Merged and renamed agencies are shown under the one that goes on.
        "SKHDT, R-02, 2023-11-30, 2025-03-01, STC",
        "STTTT, R-02, 2023-11-30, 2025-03-01, SKHCN",
        "UBND-TINH, R-07, 2023-11-30, 2025-01-01, UBND-TP-HUE",
        "SYT, R-02, 2023-11-30, 2026-01-01, SYT",
        // Two steps: a rural district became a town; the town was divided among communes, so it is shown no further.
        "UBND-476, R-02, 2023-11-30, 2025-01-01, UBND-476-2025",
        "UBND-476, R-02, 2023-11-30, 2025-07-01, UBND-476-2025",
        // Huế was divided in two: neither is its one successor.
        "UBND-474, R-02, 2023-11-30, 2025-01-01, UBND-474",
        "UBND-483, R-02, 2023-11-30, 2025-01-01, UBND-482"
    })
    void aDutyIsShownUnderTheOneAgencyThatTookItOver(
            String agency, String duty, LocalDate then, LocalDate day, String holder) {
        assertEquals(holder, structures.on(day).holder(agency, duty, then));
    }

    @ParameterizedTest
    @CsvSource({
        "SNV, R-02, 2025-11-30, 2024-12-31, SLDTBXH",
        "UBND-TP-HUE, R-07, 2025-12-31, 2024-12-31, UBND-TINH",
        "UBND-476-2025, R-02, 2025-06-15, 2024-06-01, UBND-476",
        "SDTTG, R-02, 2025-11-30, 2024-06-01, BDT",
        "UBND-20044, R-02, 2025-11-30, 2024-06-01, UBND-481"
    })
    void backInTimeItIsShownUnderTheOneItCameFrom(
            String agency, String duty, LocalDate then, LocalDate day, String holder) {
        assertEquals(holder, structures.on(day).holder(agency, duty, then));
    }

    @Test
    void whatIsWithdrawnIsForgotten() {
        plan.hear("succession.changed", "2025-03-01-skhdt", """
                {"id": "2025-03-01-skhdt", "state": "WITHDRAWN", "effectiveOn": "2025-03-01", "kind": "MERGE",
                 "predecessors": ["SKHDT"], "successors": ["STC"], "scopeKind": "ALL", "scope": [], "revision": 5}
                """);

        assertEquals("SKHDT", structures.on(LocalDate.parse("2025-03-01")).holder("SKHDT", "R-02", LocalDate.MIN));

        desk.run("delete from withdrawn_copy");
        desk.run("insert into succession_copy values"
                + " ('2025-03-01-skhdt', '2025-03-01', 'MERGE', '{SKHDT}', '{STC}', 'ALL', '{}', 1)");
    }
}
