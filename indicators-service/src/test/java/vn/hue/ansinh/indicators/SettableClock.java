package vn.hue.ansinh.indicators;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import vn.hue.ansinh.kit.time.Zones;

/** Stands still at the moment a test sets: boundaries are hit to the millisecond, and no test depends on today. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock extends Clock {
    private volatile Instant now = Instant.parse("2023-11-27T02:12:44Z");

    public void set(String offsetDateTime) {
        now = OffsetDateTime.parse(offsetDateTime).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Zones.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
