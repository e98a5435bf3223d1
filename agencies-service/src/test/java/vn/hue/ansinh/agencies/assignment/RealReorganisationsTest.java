package vn.hue.ansinh.agencies.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What became of everybody's duties in the reorganisations of 2021 to 2025. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RealReorganisationsTest extends OnRealParts {

    @ParameterizedTest
    @CsvSource({
        "PA-01, SLDTBXH, SNV",
        "PA-02, SLDTBXH, SYT",
        "PA-03, SLDTBXH, SNV",
        "PA-04, SLDTBXH, SNV",
        "IND-02-01, SLDTBXH, SNNMT",
        "IND-02-02, SLDTBXH, SYT",
        "IND-03-01, SLDTBXH, SGDDT",
        "IND-03-02, SLDTBXH, SNV",
        "TASK-02-09, SLDTBXH, CATP"
    })
    void onTheFirstOfMarch2025TheFunctionsOfLabourSitWithTheirFiveSuccessors(
            String subject, String before, String after) {
        get("/assignments?role=LEAD&subject=" + subject + "&on=2025-02-28").body("items.agency", contains(before));
        get("/assignments?role=LEAD&subject=" + subject + "&on=2025-03-01").body("items.agency", contains(after));
    }

    @Test
    void eachLeadIsHeldOnceBeforeAndAfterAndNothingIsLost() {
        List<String> before = all("/assignments?role=LEAD&on=2025-02-28", 500, "subject");
        List<String> after = all("/assignments?role=LEAD&on=2025-03-01", 500, "subject");

        assertEquals(new HashSet<>(before), new HashSet<>(after));
        assertEquals(before.size(), after.size());
    }

    @Test
    void theYearlyReportOf2025IsOwedByTheFortyCommunes() {
        List<String> owing = all("/assignments?subject=R-02&role=REPORT&on=2025-11-30", 500, "agency");

        assertEquals(
                40,
                owing.stream().filter(agency -> agency.matches("UBND-[0-9]{5}")).count());
        assertTrue(owing.stream().noneMatch(agency -> agency.matches("UBND-4[0-9]{2}(-2025)?")));
        assertEquals(owing.size(), new HashSet<>(owing).size());
    }

    @Test
    void whatWasTakenOverLeadsBackToWhereItWas() {
        get("/assignments?subject=R-02&agency=UBND-20014")
                .body("items", hasSize(1), "items[0].validFrom", equalTo("2025-07-01"))
                .body(
                        "items[0].passedFrom",
                        containsInAnyOrder(
                                "UBND-474-2025.R-02.REPORT@2025-01-01",
                                "UBND-475.R-02.REPORT@2025-01-01",
                                "UBND-477.R-02.REPORT"));
    }

    @Test
    void aDistrictThatOnlyTakesLandGoesOnAsItWas() {
        get("/assignments?agency=UBND-474&subject=R-02").body("items.validFrom", contains("2021-05-31"));
        get("/assignments?agency=UBND-479&subject=R-02").body("items.validTo", contains("2025-06-30"));
    }

    @Test
    void theDepartmentOfFinanceKeepsOneOfWhatBothHad() {
        List<String> subjects = all("/assignments?agency=STC&on=2025-03-01&role=COORDINATE", 500, "subject");

        assertEquals(new HashSet<>(subjects).size(), subjects.size());
    }
}
