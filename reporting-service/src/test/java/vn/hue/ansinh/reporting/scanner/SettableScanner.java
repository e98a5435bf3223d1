package vn.hue.ansinh.reporting.scanner;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scanner where a test says there is one. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableScanner implements ScannerSettings {
    private volatile @Nullable String address;

    public void isAt(@Nullable String where) {
        address = where;
    }

    @Override
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public Duration connectTime() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration scanTime() {
        return Duration.ofSeconds(10);
    }
}
