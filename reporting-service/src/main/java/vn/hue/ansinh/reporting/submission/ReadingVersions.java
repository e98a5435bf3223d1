package vn.hue.ansinh.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.receipt.Receipt;
import vn.hue.ansinh.reporting.receipt.Receipts;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.review.Review;
import vn.hue.ansinh.reporting.review.Reviews;

/** Versions with what became of them, and their receipts, for those who may see the report. */
@ApplicationScoped
class ReadingVersions {
    private static final Text VERSION = Text.of("bản", "version");
    private static final Text RECEIPT = Text.of("biên nhận của bản", "receipt of version");

    private final Reports reports;
    private final Versions versions;
    private final Reviews reviews;
    private final Receipts receipts;

    ReadingVersions(Reports reports, Versions versions, Reviews reviews, Receipts receipts) {
        this.reports = reports;
        this.versions = versions;
        this.reviews = reviews;
        this.receipts = receipts;
    }

    Page<VersionView> page(UUID report, PageRequest request) {
        reports.toRead(report);
        int first = request.after().map(ReadingVersions::number).orElse(0) + 1;
        List<Version> rows = versions.from(report, first, request.limitAndOneMore());
        Page<Version> page = Page.of(rows, request, Version::number);
        Map<Integer, Review> outcomes = outcomes(report, page.items());
        return page.map(version -> VersionView.of(version, outcomes.get(version.number())));
    }

    VersionView read(UUID report, int number) {
        reports.toRead(report);
        Version version = one(report, number);
        return VersionView.of(version, outcomes(report, List.of(version)).get(number));
    }

    /** @param before number of the older version; the one before by default */
    Difference difference(UUID report, int number, @Nullable Integer before) {
        reports.toRead(report);
        Version later = one(report, number);
        if (before == null && number == 1) {
            throw new FirstOfItsReport();
        }
        return Difference.between(one(report, before == null ? number - 1 : before), later);
    }

    Receipt receipt(UUID report, int number) {
        reports.toRead(report);
        return receipts.find(report, number).orElseThrow(() -> missing(RECEIPT, number));
    }

    private Version one(UUID report, int number) {
        return versions.from(report, number, 1).stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(() -> missing(VERSION, number));
    }

    private Map<Integer, Review> outcomes(UUID report, List<Version> of) {
        return reviews.of(report, of.stream().map(Version::number).toList()).stream()
                .collect(Collectors.toMap(Review::version, Function.identity()));
    }

    private static NotFound missing(Text what, int number) {
        return new NotFound(what, String.valueOf(number));
    }

    private static int number(String key) {
        if (!key.matches("[0-9]{1,9}")) {
            throw new CursorBroken();
        }
        return Integer.parseInt(key);
    }
}
