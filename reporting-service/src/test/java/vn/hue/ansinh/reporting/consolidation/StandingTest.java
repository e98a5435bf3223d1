package vn.hue.ansinh.reporting.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant IN_NOVEMBER = Instant.parse("2023-11-20T00:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2023-12-02T00:00:00Z");

    @Test
    void whatWaitsOrWasReturnedIsAGapOfThatKind() {
        assertEquals(Gap.Kind.WAITING, kind(IN_NOVEMBER, "SUBMITTED", false));
        assertEquals(Gap.Kind.RETURNED, kind(IN_NOVEMBER, "RETURNED", false));
        assertEquals(Gap.Kind.MISSING, kind(null, "DRAFT", false));
    }

    @Test
    void whatOthersTookOverWaitsForNobodyUnlessItHadComeIn() {
        assertEquals(Gap.Kind.WAITING, kind(IN_NOVEMBER, "SUBMITTED", true));
        assertEquals(Gap.Kind.RETURNED, kind(IN_NOVEMBER, "RETURNED", true));
        assertEquals(Gap.Kind.TRANSFERRED, kind(IN_NOVEMBER, "WITHDRAWN", true));
        assertEquals(Gap.Kind.MISSING, kind(IN_NOVEMBER, "WITHDRAWN", false), "taken back, and about to pass");
        assertNull(kind(null, null, true));
    }

    @Test
    void ofWhoIsExemptNothingIsMissedAndWhatCameAllTheSameWaits() {
        assertEquals(Gap.Kind.LATE, kind(AFTERWARDS, "ACCEPTED", false, false));
        assertNull(kind(AFTERWARDS, "ACCEPTED", true, false));
        assertNull(kind(null, "DRAFT", true, false));
        assertNull(kind(IN_NOVEMBER, "RETURNED", true, false));
        assertNull(kind(IN_NOVEMBER, "WITHDRAWN", true, false));
        assertEquals(Gap.Kind.WAITING, kind(IN_NOVEMBER, "SUBMITTED", true, false));
    }

    private static Gap.@Nullable Kind kind(@Nullable Instant submitted, @Nullable String status, boolean passedOn) {
        return kind(submitted, status, false, passedOn);
    }

    private static Gap.@Nullable Kind kind(
            @Nullable Instant submitted, @Nullable String status, boolean exempt, boolean passedOn) {
        Gap gap = new Standing(
                        "R-02.2023.SYT",
                        "2023",
                        "SYT",
                        "Sở Y tế",
                        "MANDATORY",
                        LocalDate.of(2023, 11, 30),
                        LocalDate.of(2023, 11, 29),
                        Instant.parse("2023-11-29T17:00:00Z"),
                        submitted,
                        status,
                        exempt,
                        passedOn,
                        null,
                        "ACCEPTED".equals(status) ? 1 : null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of())
                .gap();
        return gap == null ? null : gap.kind();
    }
}
