package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this machine: made at the first start, kept in a file that only its owner reads. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COORDINATE_BYTES = 32;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final Properties words;
    private final boolean ours;

    private Secrets(Path file, Properties words, boolean ours) {
        this.file = file;
        this.words = words;
        this.ours = ours;
    }

    /** Those that somebody else keeps in this file: none is added. */
    static Secrets givenIn(Path file, Properties words) {
        return new Secrets(file, words, false);
    }

    static Secrets in(Path home) throws IOException {
        Secrets secrets = new Secrets(home.resolve("secrets.properties"), new Properties(), true);
        if (Files.exists(secrets.file)) {
            try (Reader stored = Files.newBufferedReader(secrets.file)) {
                secrets.words.load(stored);
            }
        }
        return secrets;
    }

    /** The password of this name, made where it is missing. */
    synchronized String password(String name) throws IOException {
        if (!words.containsKey(name)) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            words.setProperty(name, base64(bytes));
            store();
        }
        return words.getProperty(name);
    }

    /** A key of 256 bits under this name, made where it is missing. */
    synchronized String key(String name) throws IOException {
        if (!words.containsKey(name)) {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            words.setProperty(name, base64(bytes));
            store();
        }
        return words.getProperty(name);
    }

    /** The key that signs webhooks, as a private JWK (RFC 8037, Ed25519). */
    synchronized String webhookSigningKey() throws IOException {
        if (!words.containsKey("webhooks.signing-key")) {
            words.setProperty("webhooks.signing-key", EdwardsKey.made(RANDOM));
            store();
        }
        return words.getProperty("webhooks.signing-key");
    }

    /** The key that signs receipts, as a private JWK (RFC 7517, P-256). */
    synchronized String signingKey() throws IOException {
        if (!words.containsKey("receipt.signing-key")) {
            words.setProperty("receipt.signing-key", newKey());
            store();
        }
        return words.getProperty("receipt.signing-key");
    }

    /** The file is there whole, as before or as now, whatever happens meanwhile: without it nobody opens the databases. */
    private void store() throws IOException {
        if (!ours) {
            throw new CannotStart("A secret is missing in " + file + ".");
        }
        Path folder = Files.createDirectories(file.getParent());
        Path next = Files.createTempFile(folder, "secrets-", ".next", OWNER_ONLY);
        try {
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE);
                    Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
                words.store(out, "Made on this machine; never leaves it");
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
        try (FileChannel names = FileChannel.open(folder)) {
            names.force(true);
        }
    }

    private static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            KeyPair pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            byte[] kid = new byte[9];
            RANDOM.nextBytes(kid);
            return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\",\"d\":\"%s\"}"
                    .formatted(
                            base64(kid),
                            coordinate(point.getAffineX()),
                            coordinate(point.getAffineY()),
                            coordinate(((ECPrivateKey) pair.getPrivate()).getS()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return base64(fixed);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
