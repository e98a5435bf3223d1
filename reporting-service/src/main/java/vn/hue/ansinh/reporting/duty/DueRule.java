package vn.hue.ansinh.reporting.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.WorkingDays;

/**
 * When a duty falls due. The Plan names a date and says "before" it: the last day to report is then the day before, or
 * the date itself where it is read as "on or before". If that day is not worked, {@code roll} moves it. Late is whoever
 * reports after the end of the last day, by the clock of Vietnam.
 */
@Embeddable
public record DueRule(
        @Enumerated(EnumType.STRING) @Column(name = "due_rule")
        Kind kind,

        @Column(name = "due_date") @Nullable LocalDate date,
        @Column(name = "due_month") @Nullable Integer month,
        @Column(name = "due_day") @Nullable Integer day,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        List<Integer> afterYears,
        @Enumerated(EnumType.STRING) @Nullable Boundary boundary,
        @Enumerated(EnumType.STRING) Roll roll,
        @Nullable Integer lockAfterDays) {
    static final int LAST_YEAR = 2100;
    private static final int FIRST_YEAR = 2000;
    private static final int NO_LEAP_YEAR = 2023;

    /** Only ONCE and ANNUAL duties have dates of their own; the rest wait for a request, an event or a decision. */
    public enum Kind {
        ONCE,
        ANNUAL,
        ON_REQUEST,
        UNDATED,
        EVENT,
        CONTINUOUS
    }

    /** Whether the named date itself is still in time. */
    public enum Boundary {
        BEFORE,
        ON_OR_BEFORE
    }

    /** Where the last day goes when offices are closed on it. */
    public enum Roll {
        NONE,
        NEXT_WORKING_DAY,
        PREVIOUS_WORKING_DAY
    }

    /** Whether each part is there that its kind needs. */
    boolean isWhole() {
        return (date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)) && hasItsParts();
    }

    private boolean hasItsParts() {
        return switch (kind) {
            case ONCE -> date != null && boundary != null;
            case ANNUAL -> boundary != null && isEachYear();
            case UNDATED -> firstYear != null && !afterYears.isEmpty();
            case ON_REQUEST, EVENT, CONTINUOUS -> true;
        };
    }

    // The 29th of February is a day in some years only, so no duty falls due on it each year.
    private boolean isEachYear() {
        return month != null
                && day != null
                && firstYear != null
                && lastYear != null
                && firstYear <= lastYear
                && day <= YearMonth.of(NO_LEAP_YEAR, month).lengthOfMonth();
    }

    List<Deadline> deadlines(String duty, WorkingDays workingDays) {
        return nominalDates().stream()
                .map(named -> deadline(duty, named, workingDays))
                .toList();
    }

    private Deadline deadline(String duty, LocalDate named, WorkingDays workingDays) {
        Occasion occasion = Occasion.ofTheYear(duty, named.getYear());
        return on(occasion, startOf(named.withDayOfYear(1)), named, workingDays);
    }

    /** A day that was named, as this rule reads it. */
    public Deadline on(Occasion occasion, Instant opensAt, LocalDate named, WorkingDays workingDays) {
        Instant dueAt = dueAt(named, workingDays);
        return new Deadline(occasion, opensAt, named, dueAt, lockAt(dueAt));
    }

    /** The first instant from which nothing can be written; null where the rule knows no lock. */
    @Nullable
    Instant lockAt(Instant dueAt) {
        return lockAfterDays == null
                ? null
                : dueAt.atZone(Zones.VIETNAM).plusDays(lockAfterDays).toInstant();
    }

    /** The first instant that is late. */
    Instant dueAt(LocalDate named, WorkingDays workingDays) {
        return startOf(lastDay(named, workingDays).plusDays(1));
    }

    /** The last day in time: whoever has the duty then owes the report. */
    LocalDate lastDay(LocalDate named, WorkingDays workingDays) {
        return rolled(boundary == Boundary.BEFORE ? named.minusDays(1) : named, workingDays);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zones.VIETNAM).toInstant();
    }

    private LocalDate rolled(LocalDate last, WorkingDays workingDays) {
        return switch (roll) {
            case NONE -> last;
            case NEXT_WORKING_DAY -> workingDays.onOrAfter(last);
            case PREVIOUS_WORKING_DAY -> workingDays.onOrBefore(last);
        };
    }

    private List<LocalDate> nominalDates() {
        if (kind == Kind.ONCE && date != null) {
            return List.of(date);
        }
        if (kind == Kind.ANNUAL && month != null && day != null && firstYear != null && lastYear != null) {
            MonthDay each = MonthDay.of(month, day);
            return IntStream.rangeClosed(firstYear, lastYear)
                    .mapToObj(each::atYear)
                    .toList();
        }
        return List.of();
    }
}
