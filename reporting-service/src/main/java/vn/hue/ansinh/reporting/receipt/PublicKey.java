package vn.hue.ansinh.reporting.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the keys that verify receipts, as a JSON Web Key (RFC 7517). */
public record PublicKey(String kid, String x, String y) {

    @JsonProperty
    public String kty() {
        return "EC";
    }

    @JsonProperty
    public String crv() {
        return "P-256";
    }

    @JsonProperty
    public String use() {
        return "sig";
    }

    @JsonProperty
    public String alg() {
        return "ES256";
    }
}
