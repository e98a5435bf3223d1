package vn.hue.ansinh.indicators.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of agencies through time: those that were written down as its members, and who came of them.
 *
 * @param members in the order of their codes
 */
public record Group(List<Member> members) {
    /**
     * An agency that is in it at some time.
     *
     * @param from the day from which it is in it; null where nobody has told
     * @param until its last day; null while it goes on
     * @param cameOf those of the group in whose place it was made
     */
    public record Member(
            String agency,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> cameOf) {

        boolean isThereOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    /** Who is in it on the day. */
    public List<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.isThereOn(day)).toList();
    }

    /** Whether it was in it at any time. */
    public boolean everHad(String agency) {
        return members.stream().anyMatch(member -> member.agency().equals(agency));
    }

    public Member member(String agency) {
        return members.stream()
                .filter(member -> member.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }
}
