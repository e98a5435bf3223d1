package vn.hue.ansinh.endtoend.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.hue.ansinh.local.CannotStart;

/**
 * Moves the suite's clock to another day, from where it runs on. Closing brings it back to today, and so does the end of
 * this process: at once where it is asked to end, and within seconds where it is killed, since the suite believes the
 * file only as long as it is renewed.
 */
public final class DemonstrationClock implements AutoCloseable {
    private final Path file;
    private final CountDownLatch closed = new CountDownLatch(1);

    public DemonstrationClock(Path file) {
        this.file = file;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "back-to-today"));
        Thread renewing = new Thread(this::renewEachSecond, "renew-clock");
        renewing.setDaemon(true);
        renewing.start();
    }

    /** In one move, so that nobody reads half a day. */
    public synchronized void moveTo(OffsetDateTime moment) {
        if (closed.getCount() == 0) {
            throw new CannotStart("The suite is back in the present.");
        }
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, moment.toInstant() + " " + Instant.now());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void renewEachSecond() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                renew();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void renew() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (NoSuchFileException notMovedYet) {
            // Today needs no file.
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
