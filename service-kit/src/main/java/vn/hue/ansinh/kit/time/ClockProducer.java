package vn.hue.ansinh.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the clock: the one that all instances share, or beside it when a demonstration names a clock file. */
@ApplicationScoped
public class ClockProducer {
    private final KeepingTime time;
    private final Optional<String> clockFile;

    ClockProducer(KeepingTime time, @ConfigProperty(name = "ansinh.clock.file") Optional<String> clockFile) {
        this.time = time;
        this.clockFile = clockFile;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        Clock real = time.clock();
        return clockFile
                .<Clock>map(file -> new ShiftedClock(Path.of(file), real))
                .orElse(real);
    }
}
