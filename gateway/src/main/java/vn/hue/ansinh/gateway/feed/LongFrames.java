package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Long events on their way to listeners. Each is held once, whoever is told it, and all together no more than finds room.
 * Who has had one for a while makes room for who waits: he is let go, and his last id leads him back.
 */
final class LongFrames {
    private static final long MOST_BYTES = 32_000_000;
    /** So long an event of six megabytes takes at three megabits a second. */
    private static final Duration UNDISTURBED = Duration.ofSeconds(15);
    /** Each looks the event up again, and most of them may find no room once more. */
    private static final int CALLED_AT_ONCE = 8;

    /** What is held, and by how many. */
    private static final class Held {
        private final Buffer bytes;
        private int holders;

        private Held(Buffer bytes) {
            this.bytes = bytes;
        }
    }

    private record Holder(long event, long since) {}

    private final long most;
    private final Duration undisturbed;
    private final Map<Long, Held> held = new HashMap<>();
    private final Map<Listener, Holder> holders = new HashMap<>();
    private final Set<Listener> waiting = new LinkedHashSet<>();
    private long taken;

    LongFrames() {
        this(MOST_BYTES, UNDISTURBED);
    }

    LongFrames(long most, Duration undisturbed) {
        this.most = most;
        this.undisturbed = undisturbed;
    }

    /** The same bytes for all who are told this event; nothing if there is no room, and then he is called later. */
    synchronized Optional<Buffer> hold(Listener listener, long event, Buffer bytes) {
        if (!held.containsKey(event) && taken > 0 && taken + bytes.length() > most) {
            waiting.add(listener);
            makeRoom();
            return Optional.empty();
        }
        Held one = held.computeIfAbsent(event, fresh -> {
            taken += bytes.length();
            return new Held(bytes);
        });
        one.holders++;
        holders.put(listener, new Holder(event, System.nanoTime()));
        return Optional.of(one.bytes);
    }

    private void makeRoom() {
        long before = System.nanoTime() - undisturbed.toNanos();
        holders.forEach((listener, holder) -> {
            if (holder.since() - before <= 0) {
                listener.letGo();
            }
        });
    }

    /** He has it, or is gone. */
    void leave(Listener listener) {
        giveUp(listener).forEach(Listener::call);
    }

    private synchronized List<Listener> giveUp(Listener listener) {
        waiting.remove(listener);
        Holder holder = holders.remove(listener);
        if (holder == null) {
            return List.of();
        }
        held.computeIfPresent(holder.event(), (event, one) -> {
            one.holders--;
            if (one.holders > 0) {
                return one;
            }
            taken -= one.bytes.length();
            return null;
        });
        return next();
    }

    private List<Listener> next() {
        List<Listener> next = new ArrayList<>();
        Iterator<Listener> line = waiting.iterator();
        while (line.hasNext() && next.size() < CALLED_AT_ONCE) {
            next.add(line.next());
            line.remove();
        }
        return next;
    }
}
