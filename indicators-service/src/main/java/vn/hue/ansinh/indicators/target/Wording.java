package vn.hue.ansinh.indicators.target;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** All that a target says: what it asks for, where that stands written, and what is promised on the way. */
public record Wording(TargetRule rule, TargetOrigin origin, List<Milestone> path) {

    public Wording {
        path = path.stream().sorted(comparing(Milestone::year)).toList();
    }

    /** From the day after this one nobody asks for it any more. */
    public Wording ended(LocalDate lastDay, String by) {
        return new Wording(rule, origin.ended(lastDay, by), path);
    }

    /** As if nobody had ended it. */
    public Wording holdingOn() {
        return new Wording(rule, origin.ended(null, null), path);
    }

    /** In place of that one: what it can say nothing of stays as it was there, as long as what that belongs to does. */
    public Wording inPlaceOf(Wording was) {
        return new Wording(
                rule,
                origin.ended(was.origin.validTo(), was.origin.endedBy())
                        .explicit(
                                was.origin.explicitPeriod() || !rule.isOfThePeriodOf(was.rule),
                                was.origin.explicitComparator() || rule.comparator() != was.rule.comparator()),
                path.stream().map(year -> year.knownAsIn(was.path)).toList());
    }

    /** What nobody had promised by then belongs to no way yet. */
    Wording knownOn(LocalDate day) {
        return new Wording(
                rule,
                origin,
                path.stream().filter(milestone -> milestone.isKnownOn(day)).toList());
    }

    /** 70 and 70.0 are the same figure. */
    boolean isSameAs(Wording other) {
        return rule.isSameAs(other.rule)
                && origin.equals(other.origin)
                && path.size() == other.path.size()
                && IntStream.range(0, path.size())
                        .allMatch(year -> path.get(year).isSameAs(other.path.get(year)));
    }
}
