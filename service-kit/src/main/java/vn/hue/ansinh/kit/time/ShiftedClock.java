package vn.hue.ansinh.kit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Runs beside the real time by the distance a file names: {@code <target instant> <real instant when it was set>}.
 * The file is read at each question, so that a running service follows when a demonstration moves to the next month.
 * It holds as long as its teller renews it, which is: touches it. Who is killed takes nothing back, and the services would
 * stay in another year.
 */
final class ShiftedClock extends Clock {
    /** A machine under load lets a teller that touches it each second be late, but not as late as this. */
    private static final Duration HOLDS = Duration.ofSeconds(15);

    private final Path file;
    private final Clock real;

    ShiftedClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return now.plus(distance(now));
    }

    private Duration distance(Instant now) {
        // Nearly always there is none, and to be told so by an exception would cost each request its stack. This is 0.
        Instant renewed = Instant.ofEpochMilli(file.toFile().lastModified());
        if (Duration.between(renewed, now).abs().compareTo(HOLDS) > 0) {
            return Duration.ZERO;
        }
        try {
            List<String> words = List.of(Files.readString(file).strip().split("\\s+"));
            return words.size() < 2
                    ? Duration.ZERO
                    : Duration.between(Instant.parse(words.get(1)), Instant.parse(words.get(0)));
        } catch (IOException gone) {
            // The demonstration is over once its file is removed: real time again.
            return Duration.ZERO;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(file, real.withZone(zone));
    }
}
