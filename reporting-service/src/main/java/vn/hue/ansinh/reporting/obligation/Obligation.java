package vn.hue.ansinh.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one agency owes under one duty on one occasion. It follows from the duty's deadlines and from who is assigned to
 * the duty on the last day in time; nobody writes it by hand. It ends well when its report is accepted.
 *
 * @param id duty, period and agency, for example {@code R-02.2023.SYT}, and the occasion where it has a name
 * @param occasion empty for the one that the calendar brings each year
 * @param obligatory MANDATORY, or REQUESTED of those whom the Plan asks but does not bind
 * @param opensAt from when its report is taken
 * @param dueAt the first instant that is late by the duty's rule
 * @param extendedTo until when it may be written by an extension that was granted, to it or to whoever it passed from
 * @param lateAt by what being on time is measured: the later of the two as they were when the first submission came
 * @param lockAt the first instant from which nothing can be written, unless an extension is granted; null for never
 * @param beginsAt from when it is the agency's, which takes it over from another one; null where it takes over none
 * @param report the report on it, from its first draft on
 * @param transferredTo the obligations of the successors, where it passed on before its last day in time
 * @param transferredFrom the obligations of the predecessors that passed into it
 */
public record Obligation(
        String id,
        String duty,
        String agency,
        @Nullable String agencyName,
        String period,
        String occasion,
        String obligatory,
        LocalDate nominalDate,
        Instant opensAt,
        Instant dueAt,
        @Nullable Instant extendedTo,
        Instant lateAt,
        @Nullable Instant lockAt,
        @Nullable Instant beginsAt,
        ObligationState state,
        @Nullable UUID report,
        @Nullable Instant firstSubmittedAt,
        List<String> transferredTo,
        List<String> transferredFrom) {

    /** Whether the first submission came in time; null while nothing is submitted. */
    @Nullable
    Boolean onTime() {
        return firstSubmittedAt == null ? null : firstSubmittedAt.isBefore(lateAt);
    }

    /** The first instant behind all the time that was given, also after the first submission. */
    public Instant endsAt() {
        return extendedTo == null || extendedTo.isBefore(lateAt) ? lateAt : extendedTo;
    }

    /** Whether its report can be written no more; an extension opens it again. */
    public boolean isLocked(Instant now) {
        return Window.isLocked(lockAt, extendedTo, now);
    }

    /**
     * @throws ObligationTransferred when others owe it now
     * @throws ObligationNotBegun while others owe it still
     */
    public void mustBeTheirs(Instant now) {
        if (beginsAt != null && now.isBefore(beginsAt)) {
            throw new ObligationNotBegun(beginsAt);
        }
        if (state == ObligationState.TRANSFERRED) {
            throw new ObligationTransferred(this);
        }
    }

    /** @throws ObligationNotOpen when it is too early to begin a report, or to hand one in */
    public void mustHaveOpened(Instant now) {
        if (now.isBefore(opensAt)) {
            throw new ObligationNotOpen(this);
        }
    }

    /** @throws ObligationLocked when it is too late to write */
    public void mustBeOpen(Instant now) {
        if (isLocked(now)) {
            throw new ObligationLocked(this);
        }
    }
}
