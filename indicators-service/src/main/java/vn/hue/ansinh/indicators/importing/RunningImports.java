package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * Finishes waiting imports, the oldest first and one at a time among all instances; those that rest are passed over by
 * whatever has nothing to do with them. What a killed process has left is simply the oldest one that is open.
 */
@ApplicationScoped
class RunningImports {
    private static final Logger LOG = Logger.getLogger(RunningImports.class);
    private static final long FAREWELL_MS = 5_000;

    private final AgroalDataSource database;
    private final Imports imports;
    private final TakingInImport taking;
    private final Clock clock;
    /** Held by each that looks, and in the end by nobody but the end. */
    private final ReadWriteLock looking = new ReentrantReadWriteLock();

    private volatile boolean ending;
    private volatile @Nullable Untold untold;
    /** Not one that serves requests: what it does is not bound to the time for which a caller waits. */
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "observation-imports");
        thread.setDaemon(true);
        return thread;
    });

    RunningImports(AgroalDataSource database, Imports imports, TakingInImport taking, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.taking = taking;
        this.clock = clock;
    }

    /** While all that a look needs is still there. It is the last thing that nobody looks any more. */
    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        hand.shutdown();
        if (!looking.writeLock().tryLock(FAREWELL_MS, TimeUnit.MILLISECONDS)) {
            LOG.warn("The service ends while an import is taken in; it will be begun again");
        }
        hand.shutdownNow();
    }

    /** At once, on a thread of its own: who handed it in has the answer already. What is missed here is found later. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
        if (!ending) {
            hand.execute(() -> lookFor(received.id()));
        }
    }

    private void lookFor(UUID received) {
        try {
            runAll();
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "The import %s waits for the next look", received);
        }
    }

    @Scheduled(every = "${ansinh.imports.look-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runAll() {
        // Once nobody may look any more, the lock is never given back.
        if (!ending && looking.readLock().tryLock()) {
            try {
                look();
            } finally {
                looking.readLock().unlock();
            }
        }
    }

    private void look() {
        if (next().isEmpty()) {
            return;
        }
        try {
            Optional<ImportTurn> turn = ImportTurn.take(database);
            if (turn.isPresent()) {
                finishAll(turn.get());
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private void finishAll(ImportTurn turn) throws SQLException {
        try (turn) {
            tellAtLast();
            for (Optional<UUID> next = next(); !ending && next.isPresent(); next = next()) {
                turn.mustStand();
                run(next.get());
            }
        }
    }

    private void run(UUID id) {
        if (taking.begin(id)) {
            try {
                taking.takeIn(id);
            } catch (RuntimeException failure) {
                suffered(id, failure);
            }
        }
    }

    /** Whoever ends has taken the database away himself: the import is open, and whoever comes next begins it again. */
    private void suffered(UUID id, RuntimeException failure) {
        if (ending) {
            LOG.warnf(failure, "The import %s was cut off", id);
            return;
        }
        tell(id, failure);
        throw failure;
    }

    private void tell(UUID id, RuntimeException failure) {
        try {
            taking.suffered(id, failure);
        } catch (RuntimeException away) {
            untold = new Untold(id, failure);
            failure.addSuppressed(away);
        }
    }

    /** Before anything is begun: else each attempt that nobody could tell of would count as one that was cut off. */
    private void tellAtLast() {
        Untold last = untold;
        if (last != null) {
            taking.suffered(last.id(), last.failure());
            untold = null;
        }
    }

    /** A database that is away, or has no room, cannot be told of it either. */
    private record Untold(UUID id, RuntimeException failure) {}

    private Optional<UUID> next() {
        return QuarkusTransaction.requiringNew().call(() -> imports.next(clock.instant()));
    }
}
