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

        /** How long a new connection may take before the service counts as away. */
        @WithDefault("PT2S")
        Duration connectTime();

        /**
         * Connections at once to each instance, shared evenly by the threads of the server; raising it lets a slow service
         * hold more of our sockets.
         */
        @WithDefault("64")
        int connections();

        /**
         * Answers of each instance that wait for their readers, one caller's at most an eighth of them; each has a connection
         * beside those above, and one more ends the slowest that takes less than {@link #goodRead}. Raising it lets more read slowly at once, and hold a thread
         * and a connection to its database of the service each.
         */
        @WithDefault("64")
        int slowAnswers();

        /** Bytes a second that a reader has to take of an answer while it waits for him, or it is ended. */
        @WithDefault("8192")
        long leastRead();

        /** Who takes so many bytes a second while it waits for him keeps his answer, also where one too many wait. */
        @WithDefault("65536")
        long goodRead();

        /** For how long an answer waits for its reader, altogether, before it is looked whether he took as much. */
        @WithDefault("PT30S")
        Duration readWindow();

        /** How long an answer may wait for its reader altogether; raising it lets who takes just enough hold it longer. */
        @WithDefault("PT30M")
        Duration readTime();

        /**
         * Requests at once for each instance whose answer has not begun, one caller's at most half of them; raising it lets a
         * service that has too much to do do all of it more slowly, lowering it below a few for each of its processors
         * leaves these idle.
         */
        @WithDefault("64")
        int atOnce();

        /** Requests that may wait for their turn; one more is refused, so that the wait stays short. */
        @WithDefault("256")
        int queue();

        /** How long one may wait for its turn; raising it lets callers of a service with too much to do wait in vain. */
        @WithDefault("PT2S")
        Duration waitTime();

        /** How long the circuit stays open before one request may try again. */
        @WithDefault("PT2S")
        Duration circuitRest();

        /**
         * How often each instance is asked whether it is about to end; must be well below the time that it goes on serving
         * ({@code QUARKUS_SHUTDOWN_DELAY} of the service), or requests are lost with it.
         */
        @WithDefault("PT0.5S")
        Duration leaveLook();
    }
}
