package vn.hue.ansinh.reporting.scanner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where files are looked through for malware. */
@ConfigMapping(prefix = "ansinh.scanner")
public interface ScannerSettings {

    /**
     * {@code host:port} of a clamd. Once it is set no file is taken in that it has not called clean, and none while it
     * is away; without it files are kept unscanned, and say so in {@code stored_file.scanned}.
     */
    Optional<String> address();

    /** How long it may take to be reached. */
    @WithDefault("PT2S")
    Duration connectTime();

    /** How long one file may take it, from the first byte to its verdict; the sender waits as long. */
    @WithDefault("PT60S")
    Duration scanTime();
}
