package vn.hue.ansinh.gateway.cache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.IdentityHashMap;
import vn.hue.ansinh.gateway.route.Room;

/** What answers take of the memory beside the copies, on their way in and on their way out. */
@ApplicationScoped
class Memory {
    private final Room underWay;
    private final Room sending;
    /** How many take each long one; a copy that was replaced is held by them alone. */
    private final IdentityHashMap<Form, Integer> takers = new IdentityHashMap<>();

    Memory(CacheSettings settings, MeterRegistry metrics) {
        underWay = new Room(settings.underWayBytes(), settings.answerBytes());
        sending = new Room(settings.sendingBytes(), settings.sendingBytes());
        metrics.gauge("ansinh.cache.free", Tags.of("room", "under-way"), this, Memory::freeForUnderWay);
        metrics.gauge("ansinh.cache.free", Tags.of("room", "sending"), this, Memory::freeForSending);
    }

    long freeForUnderWay() {
        return underWay.free();
    }

    long freeForSending() {
        return sending.free();
    }

    /** For an answer on its way in. */
    Room.Seat seat() {
        return underWay.seat();
    }

    /** Whether it finds place on its way out; however many take it, it is held once. Who is told yes says when it ends. */
    synchronized boolean begins(Form form) {
        boolean isHeld = takers.containsKey(form) || sending.take(form.bytes().length());
        if (isHeld) {
            takers.merge(form, 1, Integer::sum);
        }
        return isHeld;
    }

    synchronized void ends(Form form) {
        if (takers.merge(form, -1, Integer::sum) == 0) {
            takers.remove(form);
            sending.giveBack(form.bytes().length());
        }
    }
}
