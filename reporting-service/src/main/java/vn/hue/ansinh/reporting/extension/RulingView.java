package vn.hue.ansinh.reporting.extension;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** A ruling as it is shown; number 0 says that there is none. */
record RulingView(
        String obligation,
        int number,
        boolean exempt,
        @InVietnam @Nullable Instant lockAt,
        @Nullable String reason,
        @InVietnam @Nullable Instant ruledAt) {

    /** Whether this very thing was ruled last. */
    boolean says(SetRuling asked) {
        return exempt == asked.exempt()
                && Objects.equals(lockAt, asked.lock())
                && asked.reason().equals(reason);
    }
}
