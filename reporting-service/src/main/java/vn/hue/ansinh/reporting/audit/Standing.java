package vn.hue.ansinh.reporting.audit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.report.ReportStatus;
import vn.hue.ansinh.reporting.trail.Entry;

/**
 * How a report must stand after all that its trail tells.
 *
 * @param written hash of what was written last
 * @param submission the last one
 * @param acceptance the last one
 * @param sentBack the last return
 */
record Standing(
        ReportStatus status,
        Entry last,
        String written,
        @Nullable Entry first,
        @Nullable Entry submission,
        @Nullable Entry acceptance,
        @Nullable Entry sentBack) {
    private static final Set<String> WRITINGS = Set.of("DRAFTED", "REWRITTEN", "SUBMITTED");

    static Standing of(List<Entry> told) {
        ReportStatus status = ReportStatus.DRAFT;
        for (Entry entry : told) {
            status = after(status, entry.action());
        }
        return new Standing(
                status,
                told.get(told.size() - 1),
                told.stream()
                        .filter(entry -> WRITINGS.contains(entry.action()))
                        .reduce((earlier, later) -> later)
                        .map(Entry::content)
                        .orElse(""),
                told.stream()
                        .filter(entry -> entry.action().equals("SUBMITTED"))
                        .findFirst()
                        .orElse(null),
                last(told, "SUBMITTED"),
                last(told, "ACCEPTED"),
                last(told, "RETURNED"));
    }

    private static ReportStatus after(ReportStatus before, String action) {
        return switch (action) {
            case "SUBMITTED" -> ReportStatus.SUBMITTED;
            case "REVIEW_BEGUN" -> ReportStatus.UNDER_REVIEW;
            case "RETURNED" -> ReportStatus.RETURNED;
            case "WITHDRAWN" -> ReportStatus.WITHDRAWN;
            case "AMENDMENT_OPENED" -> ReportStatus.AMENDMENT;
            case "ACCEPTED", "AMENDMENT_CANCELLED" -> ReportStatus.ACCEPTED;
            default -> before;
        };
    }

    private static @Nullable Entry last(List<Entry> told, String action) {
        return told.stream()
                .filter(entry -> entry.action().equals(action))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    boolean fits(Kept.ReportRow report) {
        return report.owed()
                && report.status().equals(status.name())
                && report.version() == last.version()
                && report.revision() == last.number()
                && (report.draft() == null || report.draft().equals(written))
                && fitsSubmissions(report)
                && fitsReviews(report);
    }

    private boolean fitsSubmissions(Kept.ReportRow report) {
        return Objects.equals(of(submission, Entry::actor), report.submitter())
                && Objects.equals(of(submission, Entry::at), report.submittedAt())
                && Objects.equals(of(submission, Entry::content), report.submitted())
                && Objects.equals(of(first, Entry::at), report.firstSubmittedAt());
    }

    private boolean fitsReviews(Kept.ReportRow report) {
        return Objects.equals(of(acceptance, Entry::version), report.officialVersion())
                && Objects.equals(of(acceptance, Entry::at), report.acceptedAt())
                && Objects.equals(of(sentBack, Entry::content), report.lastReturn());
    }

    private static <T> @Nullable T of(@Nullable Entry entry, Function<Entry, T> part) {
        return entry == null ? null : part.apply(entry);
    }
}
