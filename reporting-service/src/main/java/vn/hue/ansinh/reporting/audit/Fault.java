package vn.hue.ansinh.reporting.audit;

import java.util.UUID;

/**
 * One record that is not what it was.
 *
 * @param record which one: {@code trail 3}, {@code version 2}, {@code review 2}, {@code receipt 2},
 *     {@code attachment} with its id, {@code report} or {@code obligation}
 */
record Fault(UUID report, String record, Kind kind) {

    enum Kind {
        /** Its own hash does not fit what it says. */
        CONTENT_CHANGED,
        /** It is not the one behind the entry before: something was taken out, put in or changed there. */
        CHAIN_BROKEN,
        /** What the trail tells of is not there, or not as the trail tells it. */
        NOT_AS_TOLD,
        /** The signature of the receipt does not verify against any published key. */
        SIGNATURE_INVALID,
        MISSING
    }
}
