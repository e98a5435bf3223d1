package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of figures on its way in. Once it is WAITING its rows are kept and it will be finished, whatever is killed
 * meanwhile: CHECKING judges all rows, WRITING states the good ones, and both happen in one transaction, so that
 * readers see all of it or nothing (so that the state they are shown comes from {@link Pace}). A DRY_RUN, an ATOMIC
 * import with a bad row, and one that changes nothing is DONE without being applied. After several failed attempts, or
 * the better part of an hour without room or database, it is FAILED, and nothing of it was written.
 */
@Entity
class ObservationImport {
    private static final int ALL = 100;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private long bytes;
    private String sha256;
    private @Nullable String title;
    private @Nullable String agency;
    private String sentBy;

    @Embedded
    private FileLook look;

    @Embedded
    private Counts counts;

    private boolean applied;
    private int attempts;
    private @Nullable String failure;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private Instant receivedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant outcomesDroppedAt;
    private @Nullable Instant restsUntil;

    @Version
    private int revision = 1;

    protected ObservationImport() {}

    ObservationImport(UUID id, Delivery delivery, ReadFile read, Instant now) {
        this.id = id;
        this.mode = delivery.mode();
        this.format = delivery.format();
        this.state = ImportState.WAITING;
        this.bytes = delivery.upload().bytes();
        this.sha256 = delivery.upload().sha256();
        this.title = delivery.title();
        this.agency = delivery.agency();
        this.sentBy = delivery.sentBy();
        this.counts = Counts.waiting(read.rows());
        this.look = read.look();
        this.receivedAt = now;
    }

    void begin() {
        state = ImportState.CHECKING;
        attempts++;
        // What a killed process cannot say any more; another cause takes its place. What was to pass still may.
        if (trouble == null || !trouble.passes()) {
            trouble = Trouble.INTERRUPTED;
        }
    }

    /** What passes is waited for from the second time on, twice as long each time; all else is tried again at once. */
    void suffer(Trouble cause, Instant now) {
        state = ImportState.WAITING;
        trouble = cause;
        restsUntil = now.plus(cause.restAfter(attempts));
    }

    boolean isResting(Instant now) {
        return restsUntil != null && now.isBefore(restsUntil);
    }

    boolean isTriedTooOften() {
        return attempts >= (trouble == null ? Trouble.UNEXPECTED : trouble).mostAttempts();
    }

    void finish(Counts counts, boolean applied, Instant now) {
        this.counts = counts;
        this.applied = applied;
        this.state = ImportState.DONE;
        this.finishedAt = now;
        this.trouble = null;
    }

    void giveUp(Instant now) {
        Trouble cause = Objects.requireNonNullElse(trouble, Trouble.UNEXPECTED);
        this.trouble = cause;
        this.failure = cause.view().detail().en();
        this.state = ImportState.FAILED;
        this.finishedAt = now;
    }

    /** Whether something is to be written: there is, and no bad row forbids it. */
    boolean wants(Counts found) {
        return mode != ImportMode.DRY_RUN && found.written() > 0 && !refuses(found);
    }

    /** Whether one bad row keeps all others out. */
    boolean refuses(Counts found) {
        return mode == ImportMode.ATOMIC && found.rejected() > 0;
    }

    boolean isRefusedAsWhole() {
        return state == ImportState.DONE && refuses(counts);
    }

    /** Only then there is something to say of its rows. */
    boolean isDone() {
        return state == ImportState.DONE;
    }

    void forgetRows(Instant now) {
        outcomesDroppedAt = now;
    }

    void mustRememberRows() {
        if (outcomesDroppedAt != null) {
            throw new OutcomesExpired();
        }
    }

    UUID id() {
        return id;
    }

    ImportMode mode() {
        return mode;
    }

    Marks marks() {
        return look.marks();
    }

    List<String> columns() {
        return Objects.requireNonNullElse(look.columns(), SentColumns.ALL);
    }

    int sent() {
        return counts.sent();
    }

    @Nullable
    String agency() {
        return agency;
    }

    @Nullable
    String title() {
        return title;
    }

    /** @param pace of the import that is being taken in, which may be this one */
    ImportView view(Pace pace) {
        Pace.Standing standing = state == ImportState.CHECKING
                ? pace.standing(counts.sent())
                : new Pace.Standing(state, state.isOver() ? ALL : 0);
        return new ImportView(
                id,
                mode,
                format,
                standing.state(),
                standing.percent(),
                bytes,
                sha256,
                title,
                agency,
                look.sheetsPassedOver(),
                ImportView.RowsView.of(counts),
                applied,
                failure,
                ImportView.reason(state, trouble),
                ImportView.moment(receivedAt),
                ImportView.momentOrNull(finishedAt));
    }
}
