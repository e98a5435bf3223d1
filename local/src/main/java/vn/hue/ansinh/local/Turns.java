package vn.hue.ansinh.local;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * In which order parts are started for the first time: the services one after the other, everybody else at once. All at
 * once they would take each other's processors, and most of all the sign-in server's, which has the longest way.
 */
final class Turns {
    private final List<Part> services;
    private final List<Part> others;
    private final Queue<Part> waiting;

    Turns(List<Part> parts) {
        this.services = parts.stream()
                .filter(part -> Blueprint.SERVICES.contains(part.name()))
                .toList();
        this.others = parts.stream().filter(part -> !services.contains(part)).toList();
        this.waiting = new ArrayDeque<>(services);
    }

    void begin() {
        others.forEach(Part::start);
        next();
    }

    /** A part has become ready; if it is a service, the next one starts. */
    void goOnAfter(Part ready) {
        if (services.contains(ready)) {
            next();
        }
    }

    private void next() {
        if (!waiting.isEmpty()) {
            waiting.remove().start();
        }
    }
}
