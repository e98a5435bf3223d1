package vn.hue.ansinh.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A page far behind the first: in the middle of the last month but one. */
final class FarPage {
    private static final String LIST = "/api/v1/observations?indicator=IND-05-02";
    private static final List<String> KEYS = List.of("2024-11", "20044", "2021-07-01", "", "ETHNICITY=E1");
    private static final int SEAL_BYTES = 8;

    private FarPage() {}

    static String address() {
        return LIST + "&limit=100&cursor=" + cursor();
    }

    /** Behind what the page before ended with, or up to it. */
    static String compared(String sign) {
        return "(o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key) " + sign
                + " ('%s', '%s', date '%s', '%s', '%s')".formatted(KEYS.toArray());
    }

    /** It is sealed as the services do it. */
    private static String cursor() {
        byte[] keys = ("IND-05-02\u001f" + String.join("\u001f", KEYS) + "\u001f1").getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal((LIST + "\u001f").getBytes(StandardCharsets.UTF_8), keys);
        byte[] sealed = Arrays.copyOf(seal, SEAL_BYTES + keys.length);
        System.arraycopy(keys, 0, sealed, SEAL_BYTES, keys.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static byte[] seal(byte[] list, byte[] keys) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list);
            return Arrays.copyOf(digest.digest(keys), SEAL_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
