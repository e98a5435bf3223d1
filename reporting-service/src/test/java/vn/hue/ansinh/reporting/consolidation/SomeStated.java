package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Per;

/** New jobs of 2023, as departments and districts state them. */
final class SomeStated {
    static final String HUE = "474@2021-07-01";
    static final String PHU_VANG = "478@1989-07-01";
    private static final String PROVINCE = "46@1989-07-01";

    private SomeStated() {}

    static Stated ofTheProvince(String agency, String value, FigureStatus status, String occasion) {
        return ofTheProvince(agency, value, status, occasion, Instant.EPOCH);
    }

    /** @param since when it was said first */
    static Stated ofTheProvince(String agency, String value, FigureStatus status, String occasion, Instant since) {
        return stated(agency, PROVINCE, "PROVINCE", true, value, status, occasion, since);
    }

    /** What a department says of a district in its territory. */
    static Stated ofADistrict(String department, String district, String value) {
        return stated(department, district, "DISTRICT", false, value, FigureStatus.P, "", Instant.EPOCH);
    }

    static Stated ofItself(String agency, String district, String value) {
        return stated(agency, district, "DISTRICT", true, value, FigureStatus.P, "", Instant.EPOCH);
    }

    static Series jobs(Stated... figures) {
        Label label = new Label(
                "IND-03-02",
                "PA-03",
                "Việc làm mới",
                "lao động",
                MeasureKind.COUNT_FLOW,
                Per.ONE,
                0,
                List.of(),
                new Verdict("ON_TRACK", false, false, null),
                null);
        return new Series(label, null, List.of(figures), Map.of("2023", Map.of("DISTRICT", 2, "COMMUNE", 141)));
    }

    /** Of each thousand people. */
    static Series births(Stated... figures) {
        Label label = new Label(
                "NEW-RATE", "PA-06", "Tỷ suất sinh", "‰", MeasureKind.RATE, new Per(1000), 1, List.of(), null, null);
        return new Series(label, null, List.of(figures), Map.of("2023", Map.of("DISTRICT", 2, "COMMUNE", 141)));
    }

    static Stated born(String district, int children, int people) {
        return new Stated(
                "2023",
                "UBND",
                "NEW-RATE",
                null,
                district,
                "DISTRICT",
                true,
                BigDecimal.ONE,
                BigDecimal.valueOf(children),
                BigDecimal.valueOf(people),
                FigureStatus.A,
                false,
                "",
                Instant.EPOCH,
                null,
                null,
                "UBND");
    }

    static Standing accepted(String agency, Spending... spending) {
        return accepted(agency, LocalDate.of(2023, 11, 30), spending);
    }

    static Standing accepted(String agency, LocalDate day, Spending... spending) {
        return new Standing(
                "R-02.2023." + agency + "." + day,
                "2023",
                agency,
                agency,
                "MANDATORY",
                day,
                day.minusDays(1),
                Instant.EPOCH,
                null,
                "ACCEPTED",
                false,
                false,
                UUID.randomUUID(),
                1,
                "0".repeat(64),
                Narrative.EMPTY,
                List.of(spending),
                List.of(),
                null,
                List.of());
    }

    private static Stated stated(
            String agency,
            String place,
            String level,
            boolean own,
            String value,
            FigureStatus status,
            String occasion,
            Instant since) {
        return new Stated(
                "2023",
                agency,
                "IND-03-02",
                null,
                place,
                level,
                own,
                new BigDecimal(value),
                null,
                null,
                status,
                false,
                occasion,
                since,
                null,
                null,
                agency);
    }
}
