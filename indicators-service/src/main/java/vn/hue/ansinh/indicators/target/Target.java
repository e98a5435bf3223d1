package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * What an indicator shall reach. A decision that changes a target adds one under a later day; the old one stays as it is
 * and is only followed, so that what was judged by it can be judged again.
 */
@Entity
public class Target {
    @EmbeddedId
    private TargetKey key;

    @Embedded
    private TargetRule rule;

    @Embedded
    private TargetOrigin origin;

    private Instant recordedAt;
    private @Nullable String recordedBy;

    protected Target() {}

    /** Of the Plan's own table: known from the day it is valid from. */
    Target(TargetRow row) {
        this.key = row.key();
        this.recordedAt = row.validFrom().atStartOfDay(Zones.VIETNAM).toInstant();
        become(row);
    }

    public Target(
            TargetKey key, TargetRule rule, TargetOrigin origin, Instant recordedAt, @Nullable String recordedBy) {
        this.key = key;
        this.rule = rule;
        this.origin = origin;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    final void become(TargetRow row) {
        rule = row.rule();
        origin = row.origin();
    }

    public TargetKey key() {
        return key;
    }

    public TargetRule rule() {
        return rule;
    }

    public boolean says(TargetRule other, TargetOrigin from) {
        return rule.isSameAs(other) && origin.equals(from);
    }

    public TargetView view() {
        return TargetView.of(key, rule, origin);
    }

    /** Once it is both known and valid. */
    public Instant countsFrom() {
        Instant valid = key.validFrom().atStartOfDay(Zones.VIETNAM).toInstant();
        return valid.isAfter(recordedAt) ? valid : recordedAt;
    }

    boolean isOverOn(LocalDate day) {
        LocalDate end = origin.validTo();
        return end != null && end.isBefore(day);
    }

    /** As it is shown when another one follows it. */
    TargetView viewUntil(LocalDate next) {
        LocalDate end = origin.validTo();
        LocalDate before = next.minusDays(1);
        return TargetView.of(key, rule, origin.until(end == null || end.isAfter(before) ? before : end));
    }
}
