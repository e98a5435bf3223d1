package vn.hue.ansinh.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The table of routes: for each service where it is, which paths are its, and how long it may take. */
@ConfigMapping(prefix = "ansinh.routes")
public interface RouteSettings {
    @WithParentName
    Map<String, Service> services();

    /** One service behind the door. */
    interface Service {
        /** Where it listens: scheme, host and port, nothing behind; one for each of its instances. */
        List<URI> url();

        /** Whole leading segments, for example {@code /api/v1/reports}. */
        List<String> paths();

        /** How long it may stay silent once it has the whole request; raising it lets callers wait longer in vain. */
        @WithDefault("PT30S")
        Duration answerTime();

        /** How long a new connection, or the wait for a free one, may take before the service counts as away. */
        @WithDefault("PT2S")
        Duration connectTime();

        /**
         * Connections at once, shared evenly by the threads of the server; raising it lets a slow service hold more of our
         * sockets, and get more work at once.
         */
        @WithDefault("64")
        int connections();

        /** Requests that may wait for a connection; the next is refused, so that the wait stays short. */
        @WithDefault("256")
        int queue();

        /** How long the circuit stays open before one request may try again. */
        @WithDefault("PT2S")
        Duration circuitRest();
    }
}
