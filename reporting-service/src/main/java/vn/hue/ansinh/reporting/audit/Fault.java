package vn.hue.ansinh.reporting.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that is not what it was.
 *
 * @param report of which one; null where it belongs to a chain beside the reports
 * @param chain beside the reports, as {@code obligation R-02.2023.SYT}
 * @param record of a report {@code trail 3}, {@code version 2}, {@code review 2}, {@code receipt 2}, {@code attachment} with
 *     its id, {@code report} or {@code obligation}; of a chain {@code step 3}, or a record by its name, as {@code ruling 1}
 */
record Fault(@Nullable UUID report, @Nullable String chain, String record, Kind kind) {

    static Fault of(UUID report, String record, Kind kind) {
        return new Fault(report, null, record, kind);
    }

    static Fault of(String chain, String record, Kind kind) {
        return new Fault(null, chain, record, kind);
    }

    enum Kind {
        /** Its own hash does not fit what it says. */
        CONTENT_CHANGED,
        /** It is not the one behind the entry before: something was taken out, put in or changed there. */
        CHAIN_BROKEN,
        /** What the trail tells of is not there, or not as the trail tells it. */
        NOT_AS_TOLD,
        /**
         * No key that the settings name has signed it so: a receipt, or the end of a chain, which somebody rewrote and made
         * all hashes of anew.
         */
        SIGNATURE_INVALID,
        MISSING
    }
}
