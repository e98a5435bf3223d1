package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file while we read it: on disk, never in memory; gone when closed. */
record Upload(Path file, long bytes, String sha256) implements AutoCloseable {

    static Upload of(InputStream body, Path folder) {
        Path file = created(folder);
        try {
            return spool(body, file);
        } catch (RuntimeException broken) {
            delete(file);
            throw broken;
        }
    }

    static Upload spool(InputStream body, Path file) {
        MessageDigest digest = sha256Digest();
        try (OutputStream out = new DigestOutputStream(OurDisk.open(file), digest)) {
            long bytes = body.transferTo(out);
            return new Upload(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException cutOff) {
            throw FileRefused.broken("Tệp không đến trọn vẹn.", "The file did not arrive whole.");
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createTempFile(folder, "", ".part");
        } catch (IOException refused) {
            throw new StorageUnavailable(refused);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
