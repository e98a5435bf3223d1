package vn.hue.ansinh.gateway.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers the states of each service, as far as this gateway hears of changes. A copy of an earlier state is not fresh. */
@ApplicationScoped
public class States {
    private final Map<String, AtomicLong> states = new ConcurrentHashMap<>();

    long of(String service) {
        return state(service).get();
    }

    /** Also spoils what is being asked for at this moment: its answer may have been made before the change. */
    public void changed(String service) {
        state(service).incrementAndGet();
    }

    private AtomicLong state(String service) {
        return states.computeIfAbsent(service, first -> new AtomicLong());
    }
}
