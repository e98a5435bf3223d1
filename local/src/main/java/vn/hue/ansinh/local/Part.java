package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of the suite: started, asked whether it is ready, started again when it dies, stopped. */
final class Part {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    /** A service serves on for three seconds, then what it has taken for five. */
    private static final int STOP_SECONDS = 20;

    private static final int LAST_LINES = 15;

    private final Address address;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final PidFile pidFile;
    private volatile @Nullable Process process;

    /** @param health address that answers 200 when the part is ready; empty for a part that only has to listen */
    record Address(String name, int port, String health) {}

    Part(Address address, List<String> command, Map<String, String> environment, Settings settings) {
        this.address = address;
        this.command = command;
        this.environment = environment;
        this.log = settings.log(address.name());
        this.pidFile = settings.pidFile(address.name());
    }

    String name() {
        return address.name();
    }

    int port() {
        return address.port();
    }

    Path log() {
        return log;
    }

    long pid() {
        Process running = process;
        return running == null ? -1 : running.pid();
    }

    void start() {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            process = started;
            remember(started);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What no file names would outlive a killed launcher: it is ended, and started again with the next try. */
    private void remember(Process started) throws IOException {
        try {
            pidFile.write(started.toHandle());
        } catch (IOException unwritable) {
            started.destroyForcibly().onExit().join();
            throw unwritable;
        }
    }

    boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    boolean isReady() {
        return isAlive() && !Ports.isFree(port()) && (address.health().isEmpty() || saysSo());
    }

    private boolean saysSo() {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(address.health()))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The end of its log. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** Others may be asked, too, before {@link #stop()} waits for this one. */
    void askToEnd() {
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }

    /** Asks it to end, and ends it when it does not. */
    void stop() throws IOException, InterruptedException {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        pidFile.delete();
    }
}
