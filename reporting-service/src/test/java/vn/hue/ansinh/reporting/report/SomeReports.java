package vn.hue.ansinh.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.reporting.figure.SomeFigures;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.ObligationState;

/** Reports of the Department of Health for 2023, in the words of a test. */
final class SomeReports {
    static final Instant DUE = Instant.parse("2023-11-29T17:00:00Z");
    static final Instant IN_TIME = Instant.parse("2023-11-27T02:12:44Z");
    static final Instant LATE = Instant.parse("2023-12-02T01:00:00Z");
    static final String APPROVER = "syt-approver";
    static final String REVIEWER = "sldtbxh-reviewer";

    private SomeReports() {}

    static Report aDraft() {
        return Report.draft(anObligation(), SomeFigures.aContent(), IN_TIME);
    }

    static Report aSubmittedReport() {
        Report report = aDraft();
        report.submit(SomeFigures.aContent(), new Act(APPROVER, IN_TIME));
        return report;
    }

    static Report aReturnedReport() {
        Report report = aSubmittedReport();
        report.returnWith(aReason(), REVIEWER);
        return report;
    }

    static Report anAcceptedReport() {
        Report report = aSubmittedReport();
        report.accept(new Act(REVIEWER, LATE), Map.of());
        return report;
    }

    static Return aReason() {
        return new Return("Thiếu số liệu tiêm chủng", LocalDate.of(2023, 12, 4), List.of(), IN_TIME);
    }

    private static Obligation anObligation() {
        return new Obligation(
                "R-02.2023.SYT",
                "R-02",
                "SYT",
                "Sở Y tế",
                "2023",
                "",
                "MANDATORY",
                LocalDate.of(2023, 11, 30),
                Instant.parse("2022-12-31T17:00:00Z"),
                DUE,
                null,
                DUE,
                null,
                null,
                ObligationState.OPEN,
                null,
                null,
                List.of(),
                List.of());
    }
}
