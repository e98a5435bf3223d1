package vn.hue.ansinh.indicators.target;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * What an indicator shall reach. A decision that changes a target adds one under a later day; the old one stays as it is
 * and is only followed, so that what was judged by it can be judged again. What was written down wrong, or is ended, gets
 * another edition under its own day, known from then on.
 */
@Entity
public class Target {
    @EmbeddedId
    private TargetKey key;

    @Embedded
    private TargetRule rule;

    @Embedded
    private TargetOrigin origin;

    // One query for the ways of all targets of a page of indicators.
    @ElementCollection
    @CollectionTable(
            name = "target_milestone",
            joinColumns = {
                @JoinColumn(name = "indicator", referencedColumnName = "indicator"),
                @JoinColumn(name = "seq", referencedColumnName = "seq"),
                @JoinColumn(name = "valid_from", referencedColumnName = "validFrom"),
                @JoinColumn(name = "edition", referencedColumnName = "edition")
            })
    @OrderBy("year")
    @BatchSize(size = 500)
    private List<Milestone> path = new ArrayList<>();

    private Instant recordedAt;
    private @Nullable String recordedBy;

    protected Target() {}

    public Target(TargetKey key, Wording wording, Instant recordedAt, @Nullable String recordedBy) {
        this.key = key;
        this.rule = wording.rule();
        this.origin = wording.origin();
        this.path.addAll(wording.path());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Of the Plan's own table: known from the day it is valid from. */
    static Target ofTable(TargetKey key, Wording wording) {
        return new Target(
                key, wording, key.validFrom().atStartOfDay(Zones.VIETNAM).toInstant(), null);
    }

    /**
     * What is said of it from now on; it stays as it was for those who ask what was known before.
     *
     * @param by who says so; null where it is the table
     */
    public Target corrected(Wording wording, Instant now, @Nullable String by) {
        return new Target(key.next(), wording, now, by);
    }

    boolean isOfTheTable() {
        return recordedBy == null;
    }

    public TargetKey key() {
        return key;
    }

    public TargetRule rule() {
        return rule;
    }

    /** What had been promised by that day for single years on the way. */
    public Map<Integer, BigDecimal> path(LocalDate day) {
        return wording().knownOn(day).path().stream().collect(toMap(Milestone::year, Milestone::value));
    }

    /** When something was promised for single years, other than with the target. */
    public Stream<Instant> promises() {
        return path.stream()
                .flatMap(milestone -> Stream.ofNullable(milestone.knownFrom()))
                .map(day -> day.atStartOfDay(Zones.VIETNAM).toInstant());
    }

    public boolean says(Wording other) {
        return wording().isSameAs(other);
    }

    public TargetView view() {
        return TargetView.of(key, wording());
    }

    /** As it was known on the day. */
    public TargetView view(LocalDate day) {
        return TargetView.of(key, wording().knownOn(day));
    }

    public Wording wording() {
        return new Wording(rule, origin, List.copyOf(path));
    }

    boolean isKnownAt(Instant asOf) {
        return !recordedAt.isAfter(asOf);
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

    /** As it was known on the day, and is shown when another one follows it. */
    TargetView viewUntil(LocalDate next, LocalDate day) {
        LocalDate end = origin.validTo();
        LocalDate before = next.minusDays(1);
        TargetOrigin ended = origin.until(end == null || end.isAfter(before) ? before : end);
        return TargetView.of(key, new Wording(rule, ended, path).knownOn(day));
    }
}
