package vn.hue.ansinh.reporting.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.report.ReportStatus;
import vn.hue.ansinh.reporting.trail.Entry;

/** How a report, and its obligation by it, must stand after all that its trail tells; step after step. */
final class Standing {
    private ReportStatus status = ReportStatus.DRAFT;
    private @Nullable Entry last;
    private @Nullable Entry first;
    private @Nullable Entry counted;
    private @Nullable Entry submission;
    private @Nullable Entry acceptance;
    private @Nullable Entry sentBack;
    // Hashes of what was handed in or stands accepted again, of what is being written, and of why what was accepted is
    // written anew.
    private @Nullable String shown;
    private @Nullable String draft;
    private @Nullable String amendment;

    private Standing() {}

    static Standing of(List<Entry> told) {
        Standing standing = new Standing();
        told.forEach(standing::take);
        return standing;
    }

    private void take(Entry entry) {
        last = entry;
        switch (entry.action()) {
            case "DRAFTED", "REWRITTEN", "FILE_ATTACHED", "FILE_REMOVED" -> draft = entry.content();
            case "SUBMITTED" -> submit(entry);
            case "REVIEW_BEGUN" -> status = ReportStatus.UNDER_REVIEW;
            case "RETURNED" -> {
                sentBack = entry;
                status = ReportStatus.RETURNED;
            }
            case "WITHDRAWN" -> withdraw();
            case "ACCEPTED" -> accept(entry);
            case "AMENDMENT_OPENED" -> {
                draft = shown;
                amendment = entry.content();
                status = ReportStatus.AMENDMENT;
            }
            case "AMENDMENT_CANCELLED" -> {
                shown = of(acceptance, Entry::content);
                draft = null;
                amendment = null;
                status = ReportStatus.ACCEPTED;
            }
            default -> {
                // Other steps change nothing that the report shows.
            }
        }
    }

    private void submit(Entry entry) {
        first = first == null ? entry : first;
        counted = counted == null ? entry : counted;
        submission = entry;
        shown = entry.content();
        draft = null;
        status = ReportStatus.SUBMITTED;
    }

    // What was withdrawn does not count as handed in; what came before it and was returned counts on.
    private void withdraw() {
        draft = of(submission, Entry::content);
        counted = counted == submission ? null : counted;
        status = ReportStatus.WITHDRAWN;
    }

    private void accept(Entry entry) {
        acceptance = entry;
        amendment = null;
        status = ReportStatus.ACCEPTED;
    }

    boolean fits(Kept.ReportRow report) {
        return report.owed()
                && report.status().equals(status.name())
                && Objects.equals(of(last, Entry::version), report.version())
                && Objects.equals(of(last, entry -> (long) entry.number()), report.revision())
                && Objects.equals(draft, report.draft())
                && Objects.equals(amendment, report.amendment())
                && fitsSubmissions(report)
                && fitsReviews(report);
    }

    private boolean fitsSubmissions(Kept.ReportRow report) {
        return Objects.equals(of(submission, Entry::actor), report.submitter())
                && Objects.equals(of(submission, Entry::at), report.submittedAt())
                && Objects.equals(shown, report.submitted())
                && Objects.equals(of(first, Entry::at), report.firstSubmittedAt())
                && Objects.equals(of(counted, Entry::version), report.countedVersion())
                && Objects.equals(of(counted, Entry::at), report.countedAt());
    }

    private boolean fitsReviews(Kept.ReportRow report) {
        return Objects.equals(of(acceptance, Entry::version), report.officialVersion())
                && Objects.equals(of(acceptance, Entry::at), report.acceptedAt())
                && Objects.equals(of(sentBack, Entry::content), report.lastReturn());
    }

    /** The submission by which being on time is measured. */
    Optional<Entry> counted() {
        return Optional.ofNullable(counted);
    }

    /** Being on time is measured there. */
    boolean fits(Kept.ObligationRow obligation) {
        return Objects.equals(of(counted, Entry::at), obligation.firstSubmittedAt())
                && status.standing(acceptance != null).equals(obligation.status());
    }

    private static <T> @Nullable T of(@Nullable Entry entry, Function<Entry, T> part) {
        return entry == null ? null : part.apply(entry);
    }
}
