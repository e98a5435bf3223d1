package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.receipt.PublicKeys;
import vn.hue.ansinh.reporting.trail.Heads;

/** Proves that nobody has touched what is written down, of reports and of all that is decided and told beside them. */
@ApplicationScoped
class CheckingAudit {
    private static final String KEYS = "receipt keys";

    private final EntityManager database;
    private final CheckingReports reports;
    private final CheckingRecords records;
    private final PublicKeys keys;
    private final Heads heads;

    CheckingAudit(
            EntityManager database, CheckingReports reports, CheckingRecords records, PublicKeys keys, Heads heads) {
        this.database = database;
        this.reports = reports;
        this.records = records;
        this.keys = keys;
        this.heads = heads;
    }

    /** @param records extensions, rulings, consolidations and all others that are sealed beside the reports */
    record Outcome(int reports, int entries, int records, List<Fault> faults) {}

    /** @param only this report and what was decided on its obligation; null for all there is */
    @Transactional
    Outcome check(@Nullable UUID only) {
        atOneMoment();
        List<Fault> faults = new ArrayList<>();
        List<UUID> asked = reports.reports(only);
        int entries =
                asked.stream().mapToInt(report -> reports.check(report, faults)).sum();
        keys.foreign().forEach(kid -> faults.add(Fault.of(KEYS, "key " + kid, Fault.Kind.NOT_AS_TOLD)));
        keys.missing().forEach(kid -> faults.add(Fault.of(KEYS, "key " + kid, Fault.Kind.MISSING)));
        if (only == null) {
            missReports(Set.copyOf(asked), faults);
        }
        int beside = only == null ? records.checkAll(faults) : records.checkBeside(only, faults);
        return new Outcome(asked.size(), entries, beside, faults);
    }

    // One that is there without its trail is named already.
    private void missReports(Set<UUID> there, List<Fault> faults) {
        heads.lostReports().stream()
                .filter(report -> !there.contains(report))
                .forEach(gone -> faults.add(Fault.of(gone, "trail 1", Fault.Kind.MISSING)));
    }

    // A step that is taken meanwhile must not look like half of one.
    private void atOneMoment() {
        database.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }
}
