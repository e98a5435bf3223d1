package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.HUE;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.PHU_VANG;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.births;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.born;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofADistrict;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofItself;
import static vn.hue.ansinh.reporting.consolidation.SomeStated.ofTheProvince;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.figure.FigureStatus;

class SeriesTest {

    @Test
    void aDistrictThatTwoSpeakOfIsCountedOnce() {
        Series series = jobs(
                ofADistrict("SLDTBXH", HUE, "900"),
                ofADistrict("SLDTBXH", PHU_VANG, "700"),
                ofItself("UBND-474", HUE, "950"),
                ofItself("UBND-478", PHU_VANG, "700"));

        Row.Cell year = series.row(List.of("2023")).years().get(0);

        assertEquals(new BigDecimal("1650"), year.value());
    }

    @Test
    void theFirmestFigureOfTwoDepartmentsStandsInTheTable() {
        Series series = jobs(
                ofTheProvince("BDT", "900", FigureStatus.E, ""),
                ofTheProvince("SKHDT", "920", FigureStatus.P, ""),
                ofTheProvince("SLDTBXH", "950", FigureStatus.A, ""));

        assertEquals("SLDTBXH", series.row(List.of("2023")).years().get(0).source());
        assertEquals(
                List.of("IND-03-02@2023.SKHDT", "IND-03-02@2023.BDT"),
                new Disagreements(series).in("2023").map(Difference::key).toList());
    }

    @Test
    void ofTwoThatAreAsFirmTheLeadsStandsInTheTable() {
        Series series = jobs(
                ofTheProvince("SLDTBXH", "950", FigureStatus.P, ""), ofTheProvince("BDT", "900", FigureStatus.P, ""));

        assertEquals("SLDTBXH", series.row(List.of("2023")).years().get(0).source());
    }

    @Test
    void theVerdictStandsBesideTheFigureOfTheLastYear() {
        Series series = jobs(ofADistrict("SLDTBXH", HUE, "900"), ofADistrict("SLDTBXH", PHU_VANG, "700"));

        assertEquals("ON_TRACK", series.row(List.of("2022", "2023")).verdict());
    }

    @Test
    void aFigureOfAnEarlierYearCarriesNoVerdictOnTheLast() {
        Series series = jobs(ofADistrict("SLDTBXH", HUE, "900"), ofADistrict("SLDTBXH", PHU_VANG, "700"));

        assertNull(series.row(List.of("2023", "2024")).verdict());
    }

    @Test
    void aRateOfDistrictsIsToldPerWhatItIsCounted() {
        Series series = births(born(HUE, 10, 1000), born(PHU_VANG, 94, 9000));

        // 104 of 10,000 are 10.4 of 1,000.
        assertEquals(
                new BigDecimal("10.4"),
                series.row(List.of("2023")).years().get(0).value());
    }

    @Test
    void aSumThatLacksADistrictCarriesNoVerdict() {
        assertNull(jobs(ofADistrict("SLDTBXH", HUE, "900")).row(List.of("2023")).verdict());
    }
}
