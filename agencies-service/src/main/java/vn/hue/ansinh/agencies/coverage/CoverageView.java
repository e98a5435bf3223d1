package vn.hue.ansinh.agencies.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * Who answers for what on a day, where it does not fit.
 *
 * @param orphans held until its agency ended, and taken over by nobody
 * @param withoutLead known things that nobody leads
 * @param overlaps things that several lead at once
 * @param idle agencies that exist and answer for nothing
 */
record CoverageView(
        LocalDate on, List<Orphan> orphans, List<Thing> withoutLead, List<Overlap> overlaps, List<String> idle) {

    record Orphan(String id, String agency, String subjectKind, String subject, String role, LocalDate lastDay) {}

    record Thing(String subjectKind, String subject) {}

    record Overlap(String subjectKind, String subject, List<String> agencies) {}
}
