package vn.hue.ansinh.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.hue.ansinh.reporting.calendar.WorkingDays;

/** Every date the Plan names, in each reading of "before" and each roll; the table was reckoned by other means. */
class RealDeadlinesTest {
    private final WorkingDays workingDays = WorkingDays.ofVietnam();

    @ParameterizedTest(name = "{0} of {1}, {2}, {3}: {4}")
    @CsvFileSource(resources = "/deadlines-2021-2025.csv", numLinesToSkip = 1)
    void areLateFromTheFirstInstantAfterTheirLastDay(
            String duty,
            LocalDate named,
            DueRule.Boundary boundary,
            DueRule.Roll roll,
            LocalDate lastDay,
            OffsetDateTime dueAt) {
        DueRule rule = new DueRule(DueRule.Kind.ONCE, named, null, null, null, null, List.of(), boundary, roll, null);

        Instant reckoned = rule.dueAt(named, workingDays);

        assertEquals(dueAt.toInstant(), reckoned);
        assertTrue(OffsetDateTime.parse(lastDay + "T23:59:59.999+07:00")
                .toInstant()
                .isBefore(reckoned));
        assertFalse(OffsetDateTime.parse(lastDay.plusDays(1) + "T00:00:00+07:00")
                .toInstant()
                .isBefore(reckoned));
    }
}
