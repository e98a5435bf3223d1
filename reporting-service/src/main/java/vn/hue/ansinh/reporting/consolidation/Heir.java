package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.known.Structure;

/**
 * Which lines of others a report tells anew. Whoever alone took over the duty speaks for all that passed to it, and for
 * what it states itself of what passed to nobody; whoever was given only an area or an indicator, for that, and only
 * where it speaks of the area.
 *
 * @param structure of the last day on which its agency had the duty
 */
record Heir(Standing report, String duty, Structure structure) {

    boolean tellsAnew(Standing other, Spending line) {
        if (!other.period().equals(report.period())
                || other.agency().equals(report.agency())
                || !other.day().isBefore(report.day())) {
            return false;
        }
        boolean asked = follows(other, List.of(duty));
        return (asked && states(line) && passedToNobody(other, line))
                || (follows(other, names(line)) && (asked || speaksOf(line.area())));
    }

    private boolean follows(Standing other, List<String> names) {
        return holder(other, names).equals(report.agency());
    }

    private boolean passedToNobody(Standing other, Spending line) {
        return holder(other, names(line)).equals(other.agency());
    }

    private String holder(Standing other, List<String> names) {
        return structure.holder(other.agency(), names, other.heldOn());
    }

    private boolean states(Spending line) {
        return report.spending().stream().anyMatch(own -> own.subject().equals(line.subject()));
    }

    private boolean speaksOf(String area) {
        return report.spending().stream().anyMatch(own -> own.area().equals(area));
    }

    private static List<String> names(Spending line) {
        return line.indicator() == null ? List.of(line.area()) : List.of(line.indicator(), line.area());
    }
}
