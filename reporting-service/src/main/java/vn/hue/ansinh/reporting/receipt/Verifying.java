package vn.hue.ansinh.reporting.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Verifies receipts with nothing but public keys, as anybody can. */
@ApplicationScoped
public class Verifying {
    private static final Logger LOG = Logger.getLogger(Verifying.class);

    private final Signatures signatures;
    private final ObjectMapper json;

    Verifying(Signatures signatures, ObjectMapper json) {
        this.signatures = signatures;
        this.json = json;
    }

    /** @return what the receipt states; empty when no key that the settings name has signed it so */
    public Optional<Statement> verified(Receipt receipt) {
        try {
            return signatures.payload(receipt.jws()).flatMap(payload -> stated(receipt, payload));
        } catch (JoseException unreadable) {
            return unreadable(receipt, unreadable);
        }
    }

    private Optional<Statement> stated(Receipt receipt, String payload) {
        try {
            return Optional.of(KeptJson.read(json, payload, Statement.class));
        } catch (IllegalStateException unreadable) {
            return unreadable(receipt, unreadable);
        }
    }

    private static Optional<Statement> unreadable(Receipt receipt, Exception why) {
        LOG.warnf(
                "The receipt of version %d of report %s cannot be read: %s", receipt.version(), receipt.report(), why);
        return Optional.empty();
    }
}
