package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.HUE;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.PHU_VANG;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofADistrict;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofItself;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofTheProvince;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.figure.FigureStatus;

class DisagreementsTest {

    @Test
    void aDepartmentIsHeldAgainstEachDistrictOnce() {
        List<Difference> found = between(
                ofTheProvince("SLDTBXH", "1700", FigureStatus.P, ""),
                ofADistrict("SLDTBXH", HUE, "950"),
                ofADistrict("SLDTBXH", PHU_VANG, "700"),
                ofItself("UBND-474", HUE, "950"));

        assertEquals(1, found.size());
        assertEquals(new BigDecimal("1650"), found.get(0).other());
        assertEquals(2, found.get(0).reported());
    }

    @Test
    void whatADepartmentSaysOfADistrictIsHeldAgainstTheDistrictsOwn() {
        List<Difference> found = between(ofADistrict("SLDTBXH", HUE, "900"), ofItself("UBND-474", HUE, "950"));

        assertEquals("IND-03-02@2023.SLDTBXH." + HUE, found.get(0).key());
        assertEquals(new BigDecimal("-50"), found.get(0).difference());
        assertEquals(Difference.Kind.DEPARTMENT_AND_LOCALITIES, found.get(0).kind());
    }

    private static List<Difference> between(Stated... figures) {
        return new Disagreements(jobs(figures)).in("2023").toList();
    }
}
