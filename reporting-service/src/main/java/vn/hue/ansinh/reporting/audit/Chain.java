package vn.hue.ansinh.reporting.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.trail.Linked;

/** Whether the links of a chain are the ones that were written, one behind the other. */
final class Chain {
    private @Nullable Linked before;
    private boolean whole = true;

    /** What is wrong with the one behind. */
    Optional<Fault.Kind> next(Linked link) {
        Optional<Fault.Kind> wrong = wrong(link);
        whole = whole && wrong.isEmpty();
        before = link;
        return wrong;
    }

    private Optional<Fault.Kind> wrong(Linked link) {
        if (!link.isItself()) {
            return Optional.of(Fault.Kind.CONTENT_CHANGED);
        }
        return isBehind(link, before) ? Optional.empty() : Optional.of(Fault.Kind.CHAIN_BROKEN);
    }

    // Of a touched link either what it says or its hash is as it was; the one behind it knows the hash.
    private static boolean isBehind(Linked link, @Nullable Linked before) {
        return before == null || before.isItself()
                ? link.follows(before)
                : link.previous().equals(before.hash()) || link.previous().equals(before.expectedHash());
    }

    /** Its end; empty where something was wrong already, or nothing was there. */
    Optional<Linked> end() {
        return Optional.ofNullable(before).filter(last -> whole);
    }

    /** Nothing was wrong so far. */
    boolean isWhole() {
        return whole;
    }
}
