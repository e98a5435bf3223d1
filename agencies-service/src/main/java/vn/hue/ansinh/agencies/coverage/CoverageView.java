package vn.hue.ansinh.agencies.coverage;

import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Who answers for what on a day, where it does not fit.
 *
 * @param orphans held until its agency ended, and taken over by nobody
 * @param withoutLead known things that nobody leads
 * @param overlaps things that several lead at once
 * @param doubleReporters things for which several report the figures of one place at once
 * @param knownGaps what the Plan itself leaves open
 * @param idle agencies that exist and have nothing to report
 */
record CoverageView(
        LocalDate on,
        List<Orphan> orphans,
        List<Thing> withoutLead,
        List<Overlap> overlaps,
        List<DoubleReport> doubleReporters,
        List<Gap> knownGaps,
        List<String> idle) {

    record Orphan(String id, String agency, String subjectKind, String subject, String role, LocalDate lastDay) {}

    record Thing(String subjectKind, String subject) {}

    record Overlap(String subjectKind, String subject, List<String> agencies) {}

    record DoubleReport(String subjectKind, String subject, String place, List<String> agencies) {}

    /** @param gap HOLDER_NOT_NAMED or PART_WITHOUT_LEAD */
    record Gap(String subjectKind, String subject, String gap, String section, Text note) {}
}
