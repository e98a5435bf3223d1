package vn.hue.ansinh.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service is called: {@code agencies-service} among processes, {@code agencies} in topics and paths. */
@ApplicationScoped
public class ServiceName {
    private final String application;

    ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.application = application;
    }

    public String full() {
        return application;
    }

    public String brief() {
        return application.endsWith("-service")
                ? application.substring(0, application.length() - "-service".length())
                : application;
    }
}
