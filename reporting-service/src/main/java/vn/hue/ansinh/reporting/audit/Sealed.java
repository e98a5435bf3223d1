package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.reporting.receipt.Receipt;
import vn.hue.ansinh.reporting.receipt.Receipts;
import vn.hue.ansinh.reporting.receipt.Statement;
import vn.hue.ansinh.reporting.receipt.Verifying;
import vn.hue.ansinh.reporting.submission.Version;
import vn.hue.ansinh.reporting.submission.Versions;
import vn.hue.ansinh.reporting.trail.Entry;

/** What the trail seals of the submissions: the versions and their signed receipts. */
@ApplicationScoped
class Sealed {
    private final Versions versions;
    private final Receipts receipts;
    private final Verifying verifying;

    Sealed(Versions versions, Receipts receipts, Verifying verifying) {
        this.versions = versions;
        this.receipts = receipts;
        this.verifying = verifying;
    }

    List<Version> versions(UUID report) {
        return versions.from(report, 1, Integer.MAX_VALUE);
    }

    Optional<Fault> receiptFault(UUID report, Entry submission) {
        String name = "receipt " + submission.version();
        Optional<Receipt> receipt = receipts.find(report, submission.version());
        if (receipt.isEmpty()) {
            return Optional.of(new Fault(report, name, Fault.Kind.MISSING));
        }
        Optional<Statement> statement = verifying.verified(receipt.get());
        if (statement.isEmpty()) {
            return Optional.of(new Fault(report, name, Fault.Kind.SIGNATURE_INVALID));
        }
        boolean asTold = statement.get().sha256().equals(submission.content())
                && statement.get().version() == submission.version()
                && statement.get().report().equals(report);
        return asTold ? Optional.empty() : Optional.of(new Fault(report, name, Fault.Kind.NOT_AS_TOLD));
    }
}
