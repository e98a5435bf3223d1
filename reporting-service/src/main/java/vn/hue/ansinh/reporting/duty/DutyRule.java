package vn.hue.ansinh.reporting.duty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which a duty falls due. It is never rewritten: the next one is put behind it and holds for the occasions that
 * open from its day on, so that what was once asked of an agency stays as it was asked.
 */
@Entity
@Immutable
public class DutyRule {
    @EmbeddedId
    private Key key;

    // Null for the first one, which holds from the beginning of the plan.
    private @Nullable LocalDate effectiveFrom;

    @Embedded
    private DueRule due;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private Instant recordedAt;

    protected DutyRule() {}

    private DutyRule(Key key, @Nullable LocalDate effectiveFrom, DueRule due, Origin origin, Instant now) {
        this.key = key;
        this.effectiveFrom = effectiveFrom;
        this.due = due;
        this.origin = origin;
        recordedAt = now;
    }

    static DutyRule first(String duty, DueRule due, Instant now) {
        return new DutyRule(new Key(duty, 1), null, due, Origin.PLAN, now);
    }

    /** What the Plan's tables say now. */
    DutyRule correctedTo(DueRule corrected, LocalDate from, Instant now) {
        return new DutyRule(next(), from, corrected, Origin.PLAN, now);
    }

    DutyRule replacedBy(SetRule asked, String by, Instant now) {
        DutyRule next = new DutyRule(next(), asked.effectiveFrom(), asked.due().toRule(), Origin.DECISION, now);
        next.reason = asked.reason();
        next.decidedBy = by;
        return next;
    }

    boolean says(SetRule asked) {
        return asked.effectiveFrom().equals(effectiveFrom)
                && asked.due().toRule().equals(due)
                && asked.reason().equals(reason);
    }

    private Key next() {
        return new Key(key.duty(), key.number() + 1);
    }

    boolean isFromThePlan() {
        return origin == Origin.PLAN;
    }

    boolean holdsOn(LocalDate day) {
        return effectiveFrom == null || !day.isBefore(effectiveFrom);
    }

    public DueRule due() {
        return due;
    }

    String duty() {
        return key.duty();
    }

    public int number() {
        return key.number();
    }

    public RuleView view() {
        return new RuleView(key.duty(), key.number(), effectiveFrom, due, origin, reason, recordedAt);
    }

    /** Which rule of which duty, counted from 1. */
    @Embeddable
    public record Key(String duty, int number) {}

    /** Whether the Plan's tables said it, or somebody decided it later. */
    public enum Origin {
        PLAN,
        DECISION
    }
}
