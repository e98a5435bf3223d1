package vn.hue.ansinh.indicators.importing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/** Finishes one import: judges its rows and writes the good ones, all in one transaction or not at all. */
@ApplicationScoped
class TakingInImport {
    private static final Logger LOG = Logger.getLogger(TakingInImport.class);
    private static final int LONGEST_SECONDS = 1_800;

    private final Imports imports;
    private final Judging judging;
    private final StatingImport stating;
    private final FindingRow finding;
    private final Clock clock;

    TakingInImport(Imports imports, Judging judging, StatingImport stating, FindingRow finding, Clock clock) {
        this.imports = imports;
        this.judging = judging;
        this.stating = stating;
        this.finding = finding;
        this.clock = clock;
    }

    /**
     * Whether it is worth trying, and nobody has given it up meanwhile. Before it ends without success the row to blame is
     * looked for, however often whoever looks for it is killed.
     */
    boolean begin(UUID id) {
        if (isToBlameARow(id)) {
            RefusedRow row = find(id);
            QuarkusTransaction.requiringNew().run(() -> imports.getToChange(id).blame(row));
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean begun = imports.getToChange(id).begin(now());
            if (begun) {
                judging.begin();
            }
            return begun;
        });
    }

    /** Kept for whoever asks why, should this have been the last attempt. */
    void suffered(UUID id, Throwable failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.findByIdOptional(id).ifPresent(cut -> cut.suffer(Trouble.of(failure), now())));
    }

    private boolean isToBlameARow(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.get(id).isToBlameARow());
    }

    /** Null also where looking for it fails: others wait behind this import, and it is given up all the same. */
    private @Nullable RefusedRow find(UUID id) {
        try {
            return finding.of(id).orElse(null);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "No row was found that the import %s ends with", id);
            return null;
        }
    }

    void takeIn(UUID id) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            ImportTables tables = ImportTables.of(id);
            Set<String> indicators = judging.indicators(tables);
            stating.open(indicators);
            ObservationImport taken = imports.get(id);
            long start = System.nanoTime();
            Counts found = judging.judge(tables, taken.sent(), LocalDate.ofInstant(now(), Zones.VIETNAM));
            long judged = System.nanoTime();
            CompletableFuture<Void> readable = judging.makeReadable(tables);
            boolean applied = taken.wants(found);
            if (applied) {
                stating.state(taken, indicators);
            }
            readable.join();
            taken.finish(taken.refuses(found) ? found.allRejected() : found, applied, now());
            LOG.infof(
                    "Import %s: %d rows judged in %d ms, written in %d ms",
                    id,
                    found.sent(),
                    NANOSECONDS.toMillis(judged - start),
                    NANOSECONDS.toMillis(System.nanoTime() - judged));
        });
    }

    private Instant now() {
        // PostgreSQL keeps microseconds; a finer instant would lie after itself once it is read back.
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
