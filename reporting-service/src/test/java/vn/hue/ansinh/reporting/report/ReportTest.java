package vn.hue.ansinh.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.report.SomeReports.APPROVER;
import static vn.hue.ansinh.reporting.report.SomeReports.DUE;
import static vn.hue.ansinh.reporting.report.SomeReports.IN_TIME;
import static vn.hue.ansinh.reporting.report.SomeReports.LATE;
import static vn.hue.ansinh.reporting.report.SomeReports.REVIEWER;
import static vn.hue.ansinh.reporting.report.SomeReports.aDraft;
import static vn.hue.ansinh.reporting.report.SomeReports.aReason;
import static vn.hue.ansinh.reporting.report.SomeReports.aReturnedReport;
import static vn.hue.ansinh.reporting.report.SomeReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.report.SomeReports.anAcceptedReport;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.SomeFigures;

class ReportTest {
    private static final Content OTHER = Content.of(List.of(), null, null);

    @Test
    void beginsAsADraftThatNothingWasHandedInOf() {
        Report report = aDraft();

        assertEquals(ReportStatus.DRAFT, report.status());
        assertEquals(0, report.version());
        assertNull(report.onTime());
    }

    @Test
    void isRewrittenAsOftenAsTheAgencyLikes() {
        Report report = aDraft();

        report.rewrite(OTHER);

        assertEquals(OTHER, report.content());
        assertEquals(2, report.revision());
    }

    @Test
    void tellsThatItWasSubmitted() {
        Content content = SomeFigures.aContent();

        ReportEvent.Submitted submitted = aDraft().submit(content, new Act(APPROVER, IN_TIME));

        assertEquals(1, submitted.version());
        assertEquals(content.sha256(), submitted.sha256());
        assertEquals("R-02.2023.SYT", submitted.owed().obligation());
        assertTrue(submitted.onTime());
    }

    @Test
    void isInTimeUntilTheLastMillisecondAndLateFromTheDeadlineOn() {
        ReportEvent.Submitted last = aDraft().submit(OTHER, new Act(APPROVER, DUE.minusMillis(1)));
        ReportEvent.Submitted first = aDraft().submit(OTHER, new Act(APPROVER, DUE));

        assertTrue(last.onTime());
        assertFalse(first.onTime());
    }

    @Test
    void refusesOtherFiguresOnceSubmitted() {
        assertRefused(Step.REWRITE, () -> aSubmittedReport().rewrite(OTHER));
        assertRefused(Step.SUBMIT, () -> aSubmittedReport().submit(OTHER, new Act(APPROVER, LATE)));
    }

    @Test
    void comesBackWithAReason() {
        Report report = aSubmittedReport();

        ReportEvent.Returned returned = report.returnWith(aReason(), REVIEWER);

        assertEquals(ReportStatus.RETURNED, report.status());
        assertEquals(aReason(), report.lastReturn());
        assertEquals("Thiếu số liệu tiêm chủng", returned.reason());
        assertEquals(1, returned.version());
    }

    @Test
    void showsOthersWhatWasHandedInWhileItIsRewritten() {
        Report report = aReturnedReport();

        report.rewrite(OTHER);

        assertEquals(OTHER, report.content());
        assertEquals(SomeFigures.aContent(), report.lastSubmitted());
    }

    @Test
    void keepsItsFirstSubmissionWhenItIsHandedInAgain() {
        Report report = aReturnedReport();

        ReportEvent.Submitted again = report.submit(OTHER, new Act(APPROVER, LATE));

        assertEquals(2, again.version());
        assertTrue(again.onTime(), "the first submission was in time");
        assertEquals(IN_TIME, report.milestones().firstSubmittedAt());
        assertEquals(LATE, report.milestones().submittedAt());
    }

    @Test
    void doesNotCountAsHandedInByWhatWasTakenBack() {
        Report report = aSubmittedReport();

        report.withdraw("Nhầm", new Act(APPROVER, IN_TIME));

        assertNull(report.onTime());
        ReportEvent.Submitted late = report.submit(OTHER, new Act(APPROVER, LATE));
        assertFalse(late.onTime(), "the one in time was taken back");
        assertEquals(IN_TIME, report.milestones().firstSubmittedAt(), "that it once came stays known");
    }

    @Test
    void countsByTheVersionThatWasReturnedThoughTheNextIsTakenBack() {
        Report report = aReturnedReport();
        report.submit(OTHER, new Act(APPROVER, IN_TIME));

        report.withdraw("Nhầm", new Act(APPROVER, LATE));

        assertEquals(Boolean.TRUE, report.onTime());
    }

    @Test
    void canOnlyBeAmendedOnceAVersionIsAccepted() {
        Report report = aSubmittedReport();

        ReportEvent.Accepted accepted = report.accept(new Act(REVIEWER, LATE), Map.of());

        assertEquals(ReportStatus.ACCEPTED, report.status());
        assertEquals(1, report.officialVersion());
        assertEquals(1, accepted.figures().size());
        assertEquals(SomeFigures.aContent().sha256(), accepted.sha256());
        assertEquals(List.of(Step.AMEND), report.course().steps());
    }

    @Test
    void takesNoStepAfterItsEnd() {
        assertRefused(Step.REWRITE, () -> anAcceptedReport().rewrite(OTHER));
        assertRefused(Step.SUBMIT, () -> anAcceptedReport().submit(OTHER, new Act(APPROVER, LATE)));
        assertRefused(Step.RETURN, () -> anAcceptedReport().returnWith(aReason(), REVIEWER));
        assertRefused(Step.ACCEPT, () -> anAcceptedReport().accept(new Act(REVIEWER, LATE), Map.of()));
    }

    @Test
    void isNotReviewedBeforeItIsHandedIn() {
        assertRefused(Step.ACCEPT, () -> aDraft().accept(new Act(REVIEWER, LATE), Map.of()));
        assertRefused(Step.RETURN, () -> aReturnedReport().returnWith(aReason(), REVIEWER));
    }

    @Test
    void isNeverReviewedByWhoeverSignedItOff() {
        Report report = aSubmittedReport();

        assertThrows(ReviewerIsSubmitter.class, () -> report.accept(new Act(APPROVER, LATE), Map.of()));
        assertThrows(ReviewerIsSubmitter.class, () -> report.returnWith(aReason(), APPROVER));
        assertThrows(ReviewerIsSubmitter.class, () -> report.review(APPROVER));
        assertEquals(ReportStatus.SUBMITTED, report.status());
    }

    @Test
    void movesItsRevisionWithEveryStep() {
        assertEquals(1, aDraft().revision());
        assertEquals(2, aSubmittedReport().revision());
        assertEquals(3, aReturnedReport().revision());
    }

    private static void assertRefused(Step step, Executable action) {
        StepNotAllowed refusal = assertThrows(StepNotAllowed.class, action);

        assertTrue(refusal.getMessage().contains(step.name()), refusal.getMessage());
    }
}
