package vn.hue.ansinh.endtoend.story;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The days on which the story plays, in Vietnam's time. */
final class Year2023 {
    static final int YEAR = 2023;
    static final OffsetDateTime START = at("2023-11-01T08:00:00");
    static final OffsetDateTime DEPARTMENTS = at("2023-11-20T09:00:00");
    static final OffsetDateTime DISTRICTS = at("2023-11-24T14:00:00");
    static final OffsetDateTime REVIEW = at("2023-11-27T10:00:00");
    static final OffsetDateTime LAST_SECONDS = at("2023-11-29T23:50:00");
    static final OffsetDateTime TOO_LATE = at("2023-12-01T09:00:00");
    static final OffsetDateTime ACCEPTANCE = at("2023-12-04T08:30:00");

    private Year2023() {}

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(7));
    }
}
