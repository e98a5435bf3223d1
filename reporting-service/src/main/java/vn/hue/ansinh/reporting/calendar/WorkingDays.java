package vn.hue.ansinh.reporting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.table.CsvTable;

/**
 * Which days offices work: Monday to Friday, less the holidays, plus the Saturdays worked in exchange for a bridge day.
 *
 * <p>Years that nobody has written down yet are known by their weekends only.
 */
public final class WorkingDays {
    private final Set<LocalDate> free;
    private final Set<LocalDate> worked;

    public WorkingDays(Collection<Holiday> calendar) {
        free = days(calendar, Holiday.Kind.HOLIDAY);
        worked = days(calendar, Holiday.Kind.SWAPPED_WORKDAY);
    }

    /** As the table of the Plan's holidays says. */
    public static WorkingDays ofVietnam() {
        return new WorkingDays(CsvTable.read("plan-data/holidays.csv", Holiday.class));
    }

    private static Set<LocalDate> days(Collection<Holiday> calendar, Holiday.Kind kind) {
        return calendar.stream()
                .filter(holiday -> holiday.kind() == kind)
                .map(Holiday::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean include(LocalDate day) {
        return worked.contains(day) || (!isWeekend(day) && !free.contains(day));
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return first(day, next -> next.plusDays(1));
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return first(day, previous -> previous.minusDays(1));
    }

    private LocalDate first(LocalDate day, UnaryOperator<LocalDate> step) {
        return Stream.iterate(day, step).filter(this::include).findFirst().orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
