package vn.hue.ansinh.indicators.opendata;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.hue.ansinh.kit.access.Caller;

/** The places of files on their way out: who reads slowly keeps neither those who ask for less nor those beside him. */
@ApplicationScoped
class OpenFiles {
    private final FileSettings settings;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final Map<String, Integer> taken = new HashMap<>();

    OpenFiles(FileSettings settings, Caller caller, CurrentVertxRequest request) {
        this.settings = settings;
        this.caller = caller;
        this.request = request;
    }

    /** Who asks in this request: a person or machine that signed in, or else an address. */
    String reader() {
        return caller.isAnonymous()
                ? request.getCurrent().request().remoteAddress().hostAddress()
                : caller.client() + " " + caller.subject();
    }

    /** To be left at the end of the file; refuses where all are taken, or as many as one reader may have. */
    synchronized Place place(String reader) {
        if (taken.getOrDefault(reader, 0) >= settings.ofOneReader()) {
            throw FilesBusy.ofReader(settings.ofOneReader());
        }
        if (underWay() >= settings.atOnce()) {
            throw FilesBusy.ofAll();
        }
        taken.merge(reader, 1, Integer::sum);
        return () -> leave(reader);
    }

    synchronized int underWay() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    private synchronized void leave(String reader) {
        taken.computeIfPresent(reader, (one, files) -> files == 1 ? null : files - 1);
    }

    /** One of them. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
