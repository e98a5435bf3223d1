package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
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

    /** Empty when it is not there. */
    Optional<Version> version(UUID report, int number) {
        return versions.from(report, number, 1).stream()
                .filter(found -> found.number() == number)
                .findFirst();
    }

    boolean isAsTold(UUID report, Entry submission) {
        try {
            return version(report, submission.version())
                    .filter(version -> version.sha256().equals(submission.content())
                            && version.content().sha256().equals(submission.content())
                            && version.submittedAt().equals(submission.at()))
                    .isPresent();
        } catch (IllegalStateException unreadable) {
            // It could be read when it was handed in.
            return false;
        }
    }

    Optional<Fault> receiptFault(UUID report, Entry submission) {
        String name = "receipt " + submission.version();
        Optional<Receipt> receipt = receipts.find(report, submission.version());
        if (receipt.isEmpty()) {
            return Optional.of(new Fault(report, name, Fault.Kind.MISSING));
        }
        Optional<Statement> statement = verifying.verified(receipt.get());
        if (statement.isEmpty() || !isCanonical(receipt.get().jws())) {
            return Optional.of(new Fault(report, name, Fault.Kind.SIGNATURE_INVALID));
        }
        boolean asTold = statement.get().sha256().equals(submission.content())
                && statement.get().version() == submission.version()
                && statement.get().report().equals(report)
                && statement.get().submittedAt().equals(submission.at());
        return asTold ? Optional.empty() : Optional.of(new Fault(report, name, Fault.Kind.NOT_AS_TOLD));
    }

    // The last letter of a part holds bits that nothing depends on; changed, it is still not the receipt that was
    // given.
    private static boolean isCanonical(String jws) {
        return Arrays.stream(jws.split("\\.", -1)).allMatch(part -> Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Base64.getUrlDecoder().decode(part))
                .equals(part));
    }
}
