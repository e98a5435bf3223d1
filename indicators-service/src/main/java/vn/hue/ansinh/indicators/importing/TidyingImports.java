package vn.hue.ansinh.indicators.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Drops what became of single rows once nobody needs it any more, and what a killed upload may have left. */
@ApplicationScoped
class TidyingImports {
    private static final Logger LOG = Logger.getLogger(TidyingImports.class);

    // The turn of RunningImports: nothing is dropped while an import is being taken in, nor by two instances at once.
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('observation-imports', 197))";

    // The id of an import begins with the time it came (RFC 9562, version 7).
    private static final String LEFT_OVER = """
            select t.id from (
                select distinct cast(substring(relname from 'import_([0-9a-f]{32})') as uuid) as id
                from pg_class
                where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)
                  and relname ~ '^import_[0-9a-f]{32}(_judged|_keys|_told)?$') t
            where uuid_extract_timestamp(t.id) < :before
              and not exists (select from observation_import i where i.id = t.id)
            order by t.id limit :most
            """;

    private static final int MOST_AT_ONCE = 100;

    private final Imports imports;
    private final EntityManager database;
    private final Clock clock;
    private final Duration kept;

    TidyingImports(
            Imports imports,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "ansinh.imports.keep-outcomes", defaultValue = "30D") Duration kept) {
        this.imports = imports;
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "${ansinh.imports.tidy-every:1h}", delayed = "2m")
    @Transactional
    void tidy() {
        if (!(Boolean) database.createNativeQuery(TURN).getSingleResult()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ObservationImport> old = imports.toTidy(now.minus(kept), MOST_AT_ONCE);
        old.forEach(each -> {
            drop(each.id());
            each.forgetRows(now);
        });
        List<UUID> left = leftOver(now.minus(kept));
        left.forEach(this::drop);
        if (!old.isEmpty() || !left.isEmpty()) {
            LOG.infof(
                    "Row outcomes of %d imports dropped, and the tables of %d that never began",
                    old.size(), left.size());
        }
    }

    private List<UUID> leftOver(Instant before) {
        return database.createNativeQuery(LEFT_OVER)
                .setParameter("before", before)
                .setParameter("most", MOST_AT_ONCE)
                .getResultList();
    }

    private void drop(UUID id) {
        database.createNativeQuery(ImportTables.of(id).in("drop table if exists {rows}, {judged}, {keys}, {told}"))
                .executeUpdate();
    }
}
