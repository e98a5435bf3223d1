package vn.hue.ansinh.reporting.attachment;

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

/** A file that was sent, in quarantine on disk until it is kept in the database or refused; gone when closed. */
record Upload(Path file, long size, String sha256) implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    /** What is asked by sending it, for whoever must know the same request again. */
    record Asked(String name, long size, String sha256) {}

    static Upload of(InputStream body, long limit) {
        try {
            Path file = Files.createTempFile("ansinh-attachment-", ".quarantine");
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                long size = copy(body, file, digest, limit);
                return new Upload(file, size, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException unfit) {
                Files.deleteIfExists(file);
                throw unfit;
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static long copy(InputStream body, Path file, MessageDigest digest, long limit) throws IOException {
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int read = read(body, piece); read >= 0; read = read(body, piece)) {
                size += read;
                if (size > limit) {
                    throw new FileTooLarge(limit);
                }
                out.write(piece, 0, read);
            }
        }
        return size;
    }

    /** Who hung up reads no answer, and is no failure of ours. */
    private static int read(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException cutOff) {
            throw new CutOff();
        }
    }

    Asked as(FileName name) {
        return new Asked(name.text(), size, sha256);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
