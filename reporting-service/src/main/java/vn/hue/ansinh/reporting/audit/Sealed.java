package vn.hue.ansinh.reporting.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.attachment.Attachments;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
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
    private final Attachments attachments;

    Sealed(Versions versions, Receipts receipts, Verifying verifying, Attachments attachments) {
        this.versions = versions;
        this.receipts = receipts;
        this.verifying = verifying;
        this.attachments = attachments;
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
                            && version.submittedAt().equals(submission.at())
                            && isMeasuredAsTold(version, submission.against()))
                    .isPresent();
        } catch (IllegalStateException unreadable) {
            // It could be read when it was handed in.
            return false;
        }
    }

    // Of versions from before it was sealed nothing is told.
    private static boolean isMeasuredAsTold(Version version, @Nullable String told) {
        return told == null || told.equals(CanonicalJson.sha256(version.against()));
    }

    /** The bytes of each file against the hash that a version as told names for it, else the one it was kept under. */
    List<Fault> fileFaults(UUID report, List<Entry> trusted) {
        Map<UUID, String> named = trusted.stream()
                .filter(entry -> entry.action().equals("SUBMITTED") && isAsTold(report, entry))
                .flatMap(entry -> version(report, entry.version()).orElseThrow().content().attachments().stream())
                .collect(toMap(AttachedFile::id, AttachedFile::sha256, (first, again) -> first));
        Map<UUID, Attachments.Sum> kept = attachments.sums(report);
        Stream<Fault> missing = named.keySet().stream()
                .filter(file -> !kept.containsKey(file))
                .map(file -> Fault.of(report, "attachment " + file, Fault.Kind.MISSING));
        Stream<Fault> changed = kept.entrySet().stream()
                .filter(file -> !isWhole(
                        file.getValue(),
                        named.getOrDefault(file.getKey(), file.getValue().kept())))
                .map(file -> Fault.of(report, "attachment " + file.getKey(), Fault.Kind.CONTENT_CHANGED));
        return Stream.concat(missing, changed).toList();
    }

    private static boolean isWhole(Attachments.Sum sum, String sha256) {
        return sha256.equals(sum.kept()) && sha256.equals(sum.found());
    }

    /** What the receipt says of it; empty where no receipt says anything of it that was signed. */
    Optional<Statement> stated(UUID report, Entry submission) {
        return receipts.find(report, submission.version())
                .flatMap(verifying::verified)
                .filter(stated -> isAsTold(stated, report, submission));
    }

    Optional<Fault> receiptFault(UUID report, Entry submission) {
        String name = "receipt " + submission.version();
        Optional<Receipt> receipt = receipts.find(report, submission.version());
        if (receipt.isEmpty()) {
            return Optional.of(Fault.of(report, name, Fault.Kind.MISSING));
        }
        Optional<Statement> statement = verifying.verified(receipt.get());
        if (statement.isEmpty() || !isCanonical(receipt.get().jws())) {
            return Optional.of(Fault.of(report, name, Fault.Kind.SIGNATURE_INVALID));
        }
        return isAsTold(statement.get(), report, submission)
                ? Optional.empty()
                : Optional.of(Fault.of(report, name, Fault.Kind.NOT_AS_TOLD));
    }

    private static boolean isAsTold(Statement stated, UUID report, Entry submission) {
        return stated.sha256().equals(submission.content())
                && stated.version() == submission.version()
                && stated.report().equals(report)
                && stated.submittedAt().equals(submission.at());
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
