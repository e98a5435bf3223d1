package vn.hue.ansinh.indicators.agency;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.agency.Group.Member;

/**
 * Follows agencies through the reorganisations that ended them. Who was made in their place is in their groups as well; who
 * was there before and takes them in is so from that day on, and speaks for itself alone. A group that went over into another one is that one from then on.
 *
 * @param written the members of each group, as agencies-service has them
 * @param agencies by code
 */
record Lineage(Map<String, List<String>> written, Map<String, Term> agencies, List<Passing> passings) {
    private static final Term NOBODY_TOLD = new Term(null, null);

    /** From when to when an agency is there; inclusive. */
    record Term(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * A reorganisation by which agencies, or their territory, passed on.
     *
     * @param isOfAll and not of the territory alone
     */
    record Passing(LocalDate on, List<String> predecessors, List<String> successors, boolean isOfAll) {

        boolean ends(String agency, Term term) {
            return predecessors.contains(agency)
                    && term.until() != null
                    && term.until().plusDays(1).equals(on);
        }

        boolean madeInItsPlace(Term heir) {
            return heir.from() == null || !heir.from().isBefore(on);
        }
    }

    /** By their codes. */
    Map<String, Group> groups() {
        return Stream.concat(
                        written.keySet().stream(), passings.stream().flatMap(passing -> passing.successors().stream()))
                .distinct()
                .map(group -> Map.entry(group, members(group, new HashSet<>())))
                .filter(group -> !group.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, group -> through(group.getValue())));
    }

    /** Its own, and those of the groups that went over into it. */
    private Set<String> members(String group, Set<String> seen) {
        Set<String> members = new TreeSet<>(written.getOrDefault(group, List.of()));
        if (seen.add(group)) {
            passings.stream()
                    .filter(passing -> passing.isOfAll() && passing.successors().contains(group))
                    .flatMap(passing -> passing.predecessors().stream())
                    .forEach(before -> members.addAll(members(before, seen)));
        }
        return members;
    }

    private Group through(Set<String> members) {
        Map<String, Set<String>> cameOf = new TreeMap<>();
        members.forEach(member -> cameOf.put(member, new TreeSet<>()));
        Map<String, LocalDate> tookOver = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(members);
        while (!ahead.isEmpty()) {
            String agency = ahead.remove();
            passings.stream()
                    .filter(passing -> passing.ends(agency, term(agency)))
                    .forEach(passing -> {
                        for (String heir : passing.successors()) {
                            if (!cameOf.containsKey(heir)) {
                                ahead.add(heir);
                            }
                            tookOver.merge(heir, passing.on(), Lineage::earlier);
                            Set<String> before = cameOf.computeIfAbsent(heir, made -> new TreeSet<>());
                            if (passing.madeInItsPlace(term(heir))) {
                                before.add(agency);
                            }
                        }
                    });
        }
        // Those that were in it before have been so since they are there.
        members.forEach(tookOver::remove);
        return new Group(cameOf.entrySet().stream()
                .map(each -> member(each.getKey(), tookOver.get(each.getKey()), each.getValue()))
                .toList());
    }

    private Member member(String agency, @Nullable LocalDate tookOver, Set<String> cameOf) {
        Term term = term(agency);
        return new Member(agency, later(term.from(), tookOver), term.until(), List.copyOf(cameOf));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private Term term(String agency) {
        return agencies.getOrDefault(agency, NOBODY_TOLD);
    }
}
