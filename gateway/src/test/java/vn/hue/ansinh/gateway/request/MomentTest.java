package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void aMomentIsWrittenAsHttpWritesIt() {
        assertEquals("Sun, 06 Nov 1994 08:49:37 GMT", Moment.at(784_111_777).text());
    }

    @Test
    void nowIsTheSecondThatRuns() {
        Instant before = Instant.now().minusSeconds(1);

        Instant told = ZonedDateTime.parse(Moment.now(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertFalse(told.isBefore(before));
        assertFalse(told.isAfter(Instant.now()));
    }
}
