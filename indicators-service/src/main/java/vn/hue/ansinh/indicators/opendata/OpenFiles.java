package vn.hue.ansinh.indicators.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** The places of files on their way out: who reads one slowly must not keep those who ask for less. */
@ApplicationScoped
class OpenFiles {
    private final Semaphore free;

    OpenFiles(FileSettings settings) {
        free = new Semaphore(settings.atOnce());
    }

    /** To be left at the end of the file; refuses where all are taken. */
    Place place() {
        if (!free.tryAcquire()) {
            throw new FilesBusy();
        }
        return free::release;
    }

    /** One of them. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
