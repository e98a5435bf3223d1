package vn.hue.ansinh.reporting.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Publishes the keys that verify receipts. */
@Path("/api/v1/receipt-keys")
public class ReceiptKeyResource {
    private final PublicKeys keys;

    ReceiptKeyResource(PublicKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    public KeySet list() {
        return new KeySet(keys.all());
    }

    /** A JSON Web Key Set. */
    public record KeySet(List<PublicKey> keys) {}
}
