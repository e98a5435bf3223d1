package vn.hue.ansinh.reporting.scanner;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Says whether files are scanned. Without a scanner the service is ready all the same: it is a choice of who runs it. */
@Readiness
@ApplicationScoped
class ScannerShown implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(ScannerShown.class);
    private final ScannerSettings settings;

    ScannerShown(ScannerSettings settings) {
        this.settings = settings;
    }

    void atStart(@Observes StartupEvent start) {
        if (settings.address().isEmpty()) {
            LOG.warn("No malware scanner is set (ANSINH_SCANNER_ADDRESS): files are looked through and kept unscanned");
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files")
                .up()
                .withData("scanner", settings.address().orElse("none"))
                .build();
    }
}
