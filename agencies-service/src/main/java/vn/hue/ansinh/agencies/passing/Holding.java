package vn.hue.ansinh.agencies.passing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency answers for one thing in one role, from a day to a day (inclusive; null is open).
 *
 * @param passedFrom the holdings it was taken over from; empty for what was stated
 * @param successions by which reorganisations
 * @param orphaned it ended with its agency and nobody took it over
 */
public record Holding(
        String id,
        String agency,
        Subject subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String section,
        String basis,
        List<String> passedFrom,
        List<String> successions,
        boolean orphaned) {

    boolean isOpenOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Held before the day, and still on it. */
    boolean reaches(LocalDate day) {
        return validFrom.isBefore(day) && isOpenOn(day);
    }

    /** On some day that the other holds too, from the given one on. */
    boolean overlaps(Holding other, LocalDate from) {
        return (validTo == null || !validTo.isBefore(from))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    boolean isSameTask(Holding other) {
        return subject.equals(other.subject) && role.equals(other.role);
    }

    Holding until(LocalDate lastDay, boolean orphan) {
        return new Holding(
                id, agency, subject, role, validFrom, lastDay, section, basis, passedFrom, successions, orphan);
    }

    Holding takenOverBy(String heir, LocalDate from, @Nullable LocalDate to, String succession) {
        String taken = heir + "." + subject.code() + "." + role + "@" + from;
        return new Holding(
                taken, heir, subject, role, from, to, section, basis, List.of(id), List.of(succession), false);
    }

    /** The heir had it already, or got it from somebody else on the same day. */
    Holding alsoFrom(Holding other, String succession) {
        return new Holding(
                id,
                agency,
                subject,
                role,
                validFrom,
                validTo,
                section,
                basis,
                with(passedFrom, other.id),
                with(successions, succession),
                orphaned);
    }

    private static List<String> with(List<String> list, String one) {
        if (list.contains(one)) {
            return list;
        }
        List<String> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
