package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of figures on its way in. Once it is WAITING its rows are kept and it will be finished, whatever is killed
 * meanwhile: CHECKING judges all rows, WRITING states the good ones, in one transaction (so that the state that readers are
 * shown comes from {@link Pace}). A DRY_RUN, an ATOMIC import with a bad row, and one that changes nothing is DONE without
 * being applied. After several failed {@link Attempts}, or withdrawn, it is FAILED, and nothing of it was written.
 */
@Entity
class ObservationImport {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Embedded
    private SentFile file;

    @Embedded
    private FileLook look;

    @Embedded
    private Counts counts;

    @Embedded
    private Attempts attempts;

    private Instant receivedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant outcomesDroppedAt;
    private boolean applied;

    @Version
    private int revision = 1;

    protected ObservationImport() {}

    ObservationImport(UUID id, Delivery delivery, ReadFile read, Instant now) {
        this.id = id;
        this.mode = delivery.mode();
        this.state = ImportState.WAITING;
        this.file = SentFile.of(delivery);
        this.counts = Counts.waiting(read.rows());
        this.look = read.look();
        this.attempts = new Attempts();
        this.receivedAt = now;
    }

    /** Whether it is worth trying: what is over is not, and what failed too often is given up. */
    boolean begin(Instant now) {
        if (attempts.areTooMany() && !state.isOver()) {
            giveUp(now);
        }
        if (state.isOver()) {
            return false;
        }
        state = ImportState.CHECKING;
        attempts.begin();
        return true;
    }

    void suffer(Trouble cause, Instant now) {
        if (!state.isOver()) {
            state = ImportState.WAITING;
            attempts.suffer(cause, now);
        }
    }

    boolean isToBlameARow() {
        return state == ImportState.WAITING && attempts.areToBlameARow();
    }

    void blame(@Nullable RefusedRow row) {
        if (!state.isOver()) {
            attempts.blame(row);
        }
    }

    boolean isResting(Instant now) {
        return attempts.areResting(now);
    }

    boolean mayNotOvertake(ObservationImport earlier) {
        return state == ImportState.WAITING && look.mayMeet(earlier.look);
    }

    void finish(Counts counts, boolean applied, Instant now) {
        this.counts = counts;
        this.applied = applied;
        this.state = ImportState.DONE;
        this.finishedAt = now;
        attempts.succeed();
    }

    private void giveUp(Instant now) {
        attempts.giveUp();
        this.state = ImportState.FAILED;
        this.finishedAt = now;
    }

    /** Only before it is begun: then it is seen through. */
    void withdraw(Instant now) {
        if (!attempts.areWithdrawn()) {
            state.mustBeWaiting();
            attempts.withdraw();
            giveUp(now);
        }
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
        return isDone() && refuses(counts);
    }

    boolean isDone() {
        return state == ImportState.DONE;
    }

    void mustBeDone() {
        state.mustBeDone();
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
        return look.columnsOrAll();
    }

    int sent() {
        return counts.sent();
    }

    /** Beside the one that is taken in and all that are open, of which it may be one itself. */
    ImportView view(Pace pace, OpenImports open) {
        Pace.Standing standing = pace.standing(state, counts.sent());
        return new ImportView(
                id,
                mode,
                file.format(),
                standing.state(),
                standing.percent(),
                file.bytes(),
                file.sha256(),
                file.title(),
                file.agency(),
                look.sheetsPassedOver(),
                ImportView.RowsView.of(counts),
                applied,
                attempts.failure(),
                attempts.reason(state, id),
                open.waitedForBy(this),
                ImportView.moment(receivedAt),
                ImportView.momentOrNull(finishedAt));
    }
}
