package vn.hue.ansinh.indicators.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody stated it once. It is never changed and never deleted: a correction, or the same figure stated
 * again, is a new one under the next revision of its series. The highest revision known at an instant is the figure that
 * held then; clocks never decide which of two is the later one.
 */
@Entity
@Immutable
public class Observation {
    @Id
    private UUID id;

    @Embedded
    private Series series;

    @Embedded
    private Figure figure;

    private int definitionVersion;
    private int revision;

    @Embedded
    private Source source;

    private Instant recordedAt;
    private boolean withdrawn;

    protected Observation() {}

    Observation(Statement statement, int revision) {
        this(UUID.randomUUID(), statement, revision);
    }

    /** One that was stated before, as it is read. */
    Observation(UUID id, Statement statement, int revision) {
        this.id = id;
        this.withdrawn = statement.withdrawn();
        this.series = statement.series();
        this.figure = statement.figure();
        this.definitionVersion = statement.definitionVersion();
        this.revision = revision;
        this.source = statement.source();
        this.recordedAt = statement.knownFrom();
    }

    /** Whether it says exactly this already, since whenever it is known. */
    public boolean states(Statement statement) {
        return new Statement(series, figure, definitionVersion, source, statement.knownFrom(), withdrawn)
                .equals(statement);
    }

    /** Whether this is what it states, by whatever definition it was measured. */
    public boolean repeats(Figure other) {
        return !withdrawn && figure.isSameAs(other);
    }

    /** An invented figure never takes the place of a real one; only where that was taken back is there room for it. */
    public boolean givesWayTo(Figure other) {
        return withdrawn || figure.synthetic() || !other.synthetic();
    }

    /** Whether it is the word that counts against this figure: neither taken back, nor invented where the other is real. */
    public boolean standsAgainst(Figure other) {
        return !withdrawn && (!figure.synthetic() || other.synthetic());
    }

    /** As it is told to those who hear of no invented figures: the real one before it was taken back. */
    public Observation withoutInvention() {
        return figure.synthetic()
                ? new Observation(
                        id,
                        new Statement(series, figure.gaveWay(), definitionVersion, source, recordedAt, true),
                        revision)
                : this;
    }

    public UUID id() {
        return id;
    }

    public Series series() {
        return series;
    }

    public Figure figure() {
        return figure;
    }

    public @Nullable BigDecimal value() {
        return figure.value();
    }

    public int revision() {
        return revision;
    }

    public Source source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether the figure was taken back; what holds from here on is that nothing is stated. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public int definitionVersion() {
        return definitionVersion;
    }
}
