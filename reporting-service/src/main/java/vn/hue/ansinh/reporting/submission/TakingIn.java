package vn.hue.ansinh.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.receipt.Receipts;
import vn.hue.ansinh.reporting.receipt.Statement;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.ReportEvent;

/** What a submission leaves behind, all in its transaction: the version, its receipt and the event. */
@ApplicationScoped
class TakingIn {
    private final Versions versions;
    private final Receipts receipts;
    private final Obligations obligations;
    private final Outbox outbox;

    TakingIn(Versions versions, Receipts receipts, Obligations obligations, Outbox outbox) {
        this.versions = versions;
        this.receipts = receipts;
        this.obligations = obligations;
        this.outbox = outbox;
    }

    void take(ReportEvent.Submitted submitted, Findings found, Act signOff) {
        versions.keep(submitted, found, signOff.by());
        receipts.sign(statement(submitted));
        outbox.record(submitted.toTell());
    }

    private Statement statement(ReportEvent.Submitted submitted) {
        return new Statement(
                submitted.report(),
                submitted.version(),
                submitted.owed().obligation(),
                obligations.obligatory(submitted.owed().obligation()),
                submitted.owed().agency(),
                submitted.sha256(),
                submitted.submittedAt(),
                submitted.dueAt(),
                submitted.onTime());
    }
}
