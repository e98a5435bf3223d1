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

    /** As long as that one. */
    public Wording endingWith(Wording other) {
        return new Wording(rule, origin.ended(other.origin.validTo(), other.origin.endedBy()), path);
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
