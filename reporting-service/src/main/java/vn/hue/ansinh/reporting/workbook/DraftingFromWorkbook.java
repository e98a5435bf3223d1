package vn.hue.ansinh.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.report.DraftReport;
import vn.hue.ansinh.reporting.report.DraftingReport;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportView;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.RewriteReport;

/**
 * Says what a workbook asks for in the words of the API, and asks for it in the same way. Whatever it is held against is
 * read without a transaction: none waits for a file that comes slowly. The rules are asked once more when it is kept.
 */
@ApplicationScoped
class DraftingFromWorkbook {
    private final Obligations obligations;
    private final ReceivingWorkbook receiving;
    private final DraftingReport drafting;
    private final Reports reports;

    DraftingFromWorkbook(
            Obligations obligations, ReceivingWorkbook receiving, DraftingReport drafting, Reports reports) {
        this.obligations = obligations;
        this.receiving = receiving;
        this.drafting = drafting;
        this.reports = reports;
    }

    DraftReport draftOf(String obligation, InputStream body) {
        Obligation owed = obligations
                .find(obligation)
                .orElseThrow(() -> new NotFound(Text.of("nghĩa vụ", "obligation"), obligation));
        Content content = receiving.receive(owed, body);
        return new DraftReport(
                owed.id(),
                content.figures(),
                content.narrative(),
                content.tasks(),
                content.spending(),
                content.incomplete());
    }

    RewriteReport rewritingOf(UUID report, InputStream body) {
        Report before = reports.toRead(report);
        Obligation owed = obligations.find(before.owed().obligation()).orElseThrow();
        Content content = new SoFar(before.content()).stillMadeUp(receiving.receive(owed, body));
        return RewriteReport.of(content);
    }

    ReportView draft(@Valid DraftReport asked) {
        return drafting.draft(asked);
    }

    ReportView rewrite(UUID report, @Nullable String ifMatch, @Valid RewriteReport asked) {
        return drafting.rewrite(report, ifMatch, asked);
    }
}
