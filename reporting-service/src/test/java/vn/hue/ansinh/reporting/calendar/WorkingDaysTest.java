package vn.hue.ansinh.reporting.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays workingDays = WorkingDays.ofVietnam();

    @Test
    void leaveOutWeekendsAndHolidays() {
        assertTrue(workingDays.include(LocalDate.of(2023, 11, 29)));
        assertFalse(workingDays.include(LocalDate.of(2024, 11, 30)), "a Saturday");
        assertFalse(workingDays.include(LocalDate.of(2025, 9, 2)), "National Day");
    }

    @Test
    void countASaturdayThatIsWorkedInExchange() {
        assertTrue(workingDays.include(LocalDate.of(2024, 5, 4)));
        assertFalse(workingDays.include(LocalDate.of(2024, 4, 29)), "the Monday it was exchanged for");
    }

    @Test
    void passOverTheWholeOfTet() {
        LocalDate firstDayOff = LocalDate.of(2024, 2, 8);

        assertEquals(LocalDate.of(2024, 2, 15), workingDays.onOrAfter(firstDayOff));
        assertEquals(LocalDate.of(2024, 2, 7), workingDays.onOrBefore(firstDayOff));
    }

    @Test
    void passOverANationalDayBesideAWeekend() {
        assertEquals(LocalDate.of(2023, 9, 5), workingDays.onOrAfter(LocalDate.of(2023, 9, 1)));
        assertEquals(LocalDate.of(2023, 8, 31), workingDays.onOrBefore(LocalDate.of(2023, 9, 4)));
    }

    @Test
    void knowYearsThatNobodyWroteDownByTheirWeekends() {
        assertEquals(LocalDate.of(2040, 11, 30), workingDays.onOrAfter(LocalDate.of(2040, 11, 30)));
    }

    @Property
    void neverMoveAWorkingDayAndAlwaysEndOnOne(
            @ForAll @DateRange(min = "2021-01-01", max = "2026-12-31") LocalDate day) {
        LocalDate later = workingDays.onOrAfter(day);
        LocalDate earlier = workingDays.onOrBefore(day);

        assertTrue(workingDays.include(later) && workingDays.include(earlier));
        assertFalse(later.isBefore(day) || earlier.isAfter(day));
        assertEquals(workingDays.include(day), later.equals(day) && earlier.equals(day));
    }
}
