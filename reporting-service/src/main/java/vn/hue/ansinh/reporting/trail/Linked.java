package vn.hue.ansinh.reporting.trail;

import org.jspecify.annotations.Nullable;

/** One of a chain: sealed with the hash of the one before it. */
public interface Linked {
    String NOTHING_BEFORE = "0".repeat(64);

    /** What a record says that was rightly taken away. */
    String NOTHING_LEFT = NOTHING_BEFORE;

    int number();

    String previous();

    String hash();

    /** The hash that everything else in it has. */
    String expectedHash();

    default boolean isItself() {
        return hash().equals(expectedHash());
    }

    /** Whether it is the one behind the other, or the first. */
    default boolean follows(@Nullable Linked before) {
        return before == null
                ? number() == 1 && previous().equals(NOTHING_BEFORE)
                : number() == before.number() + 1 && previous().equals(before.hash());
    }
}
