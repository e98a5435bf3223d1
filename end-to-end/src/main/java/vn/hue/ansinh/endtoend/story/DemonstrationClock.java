package vn.hue.ansinh.endtoend.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moves the suite's clock to another day, from where it runs on; closing brings it back to today. */
public final class DemonstrationClock implements AutoCloseable {
    private final Path file;

    public DemonstrationClock(Path file) {
        this.file = file;
    }

    /** In one move, so that nobody reads half a day. */
    public void moveTo(OffsetDateTime moment) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, moment.toInstant() + " " + Instant.now());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
