package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often it was tried to finish an import, and what came between. What passes by itself is waited for, longer each time
 * and for as long as it takes; all else is tried again at once, and a few times only.
 */
@Embeddable
class Attempts {
    private static final int MOST = 5;

    /** But for those that ended in what passes: that is no fault of the file. */
    private int attempts;

    private int rests;
    private @Nullable Instant restsUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable String failure;

    @Embedded
    private @Nullable RefusedRow refused;

    void begin() {
        attempts++;
        // What a killed process cannot say any more; another cause takes its place.
        trouble = Trouble.INTERRUPTED;
    }

    void suffer(Trouble cause, Instant now) {
        trouble = cause;
        if (cause.passes()) {
            attempts--;
            rests++;
            restsUntil = now.plus(Trouble.rest(rests));
        }
    }

    boolean areResting(Instant now) {
        return restsUntil != null && now.isBefore(restsUntil);
    }

    boolean areTooMany() {
        return attempts >= MOST;
    }

    /** Whether none will follow, and nobody has looked yet for the row that the last one failed by. */
    boolean areToBlameARow() {
        return areTooMany() && trouble == Trouble.ROW_REFUSED && refused == null;
    }

    void succeed() {
        trouble = null;
    }

    void withdraw() {
        trouble = Trouble.WITHDRAWN;
    }

    boolean areWithdrawn() {
        return trouble == Trouble.WITHDRAWN;
    }

    /** What a row could be to blame for; without one nobody foresaw it. */
    void blame(@Nullable RefusedRow row) {
        refused = row;
        trouble = row == null ? Trouble.UNEXPECTED : Trouble.ROW_REFUSED;
    }

    void giveUp() {
        trouble = Objects.requireNonNullElse(trouble, Trouble.UNEXPECTED);
        failure = view(trouble).detail().en();
    }

    /** Why they ended without success, in English. */
    @Nullable
    String failure() {
        return failure;
    }

    /** Why they were given up, or why the next one is waited for; or the end, where none follows. */
    Trouble.@Nullable TroubleView reason(ImportState state, UUID of) {
        if (trouble == null) {
            return null;
        }
        return switch (state) {
            case FAILED -> view(trouble);
            case WAITING -> areTooMany() ? trouble.viewBeforeTheEnd(of) : trouble.viewWhileWaiting(of);
            case CHECKING, WRITING, DONE -> null;
        };
    }

    private Trouble.TroubleView view(Trouble cause) {
        return refused == null ? cause.view() : cause.view().with(refused);
    }
}
