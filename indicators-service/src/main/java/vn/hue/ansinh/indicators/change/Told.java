package vn.hue.ansinh.indicators.change;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the other services were last told of a thing.
 *
 * @param state hash of all that was told
 */
public record Told(String state, int revision) {

    /**
     * What is to be told now; empty where nothing is new.
     *
     * @param now its text says it whole
     * @param first the lowest revision that it may have
     */
    public static Optional<Told> anew(@Nullable Told before, Object now, int first) {
        String state = UUID.nameUUIDFromBytes(now.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        if (before == null) {
            return Optional.of(new Told(state, first));
        }
        return before.state.equals(state)
                ? Optional.empty()
                : Optional.of(new Told(state, Math.max(first, before.revision + 1)));
    }
}
