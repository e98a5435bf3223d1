package vn.hue.ansinh.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that tells one content from another. */
public final class Sha256 {
    private static final int TAG_BYTES = 12;

    private Sha256() {}

    /** For a content that is read bit by bit. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** @param parts one behind the other, with nothing between them */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = begun();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** What the version tag of an answer is made of: it changes when any byte of the answer does. */
    public static String tag(byte[] content) {
        return shortened(of(content));
    }

    /** As long as in a version tag. */
    public static String shortened(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    }
}
