package vn.hue.ansinh.reporting.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class ScannerShownTest {
    private final SettableScanner settings = new SettableScanner();

    @Test
    void whoRunsItSeesThatFilesAreKeptUnscanned() {
        assertEquals(Map.of("scanner", "none"), shown().getData().orElseThrow());
    }

    @Test
    void whoRunsItSeesWhereTheyAreScanned() {
        settings.isAt("clamav:3310");

        assertEquals(Map.of("scanner", "clamav:3310"), shown().getData().orElseThrow());
    }

    /** Ready it is in any case. */
    private HealthCheckResponse shown() {
        HealthCheckResponse shown = new ScannerShown(settings).call();
        assertEquals(HealthCheckResponse.Status.UP, shown.getStatus());
        return shown;
    }
}
