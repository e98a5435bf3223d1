package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Consolidations;
import vn.hue.ansinh.reporting.decision.Occasions;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.explanation.ExplanationRequests;
import vn.hue.ansinh.reporting.extension.Extensions;
import vn.hue.ansinh.reporting.extension.Rulings;
import vn.hue.ansinh.reporting.mail.Mails;
import vn.hue.ansinh.reporting.obstacle.Obstacles;
import vn.hue.ansinh.reporting.reminder.Reminders;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Link;
import vn.hue.ansinh.reporting.trail.Links;
import vn.hue.ansinh.reporting.trail.Records;
import vn.hue.ansinh.reporting.trail.Said;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** Holds what is sealed beside the reports against its chains: one kin after the other, so that little is in memory. */
@ApplicationScoped
class CheckingRecords {
    static final List<Sealable> KINDS = List.of(
            Extensions.SEALED,
            Rulings.SEALED,
            Consolidations.SEALED,
            Consolidations.FULFILMENTS,
            Reminders.SEALED,
            Mails.SEALED,
            Obstacles.SEALED,
            ExplanationRequests.SEALED,
            Refusals.SEALED,
            Duties.RULES,
            Duties.DEADLINES,
            Duties.DATES,
            Occasions.SEALED);

    private final Records records;
    private final Links links;
    private final Kept kept;
    private final Ends ends;
    private final Heads heads;

    CheckingRecords(Records records, Links links, Kept kept, Ends ends, Heads heads) {
        this.records = records;
        this.links = links;
        this.kept = kept;
        this.ends = ends;
        this.heads = heads;
    }

    /** @return the number of the records that were looked at */
    int checkAll(List<Fault> faults) {
        checkBeginning(faults);
        return KINDS.stream()
                .map(Sealable::kin)
                .distinct()
                .mapToInt(kin -> check(kin, null, faults))
                .sum();
    }

    /** It tells which kinds are sealed, and of no record. */
    private void checkBeginning(List<Fault> faults) {
        ToldRecords beginning = new ToldRecords(Sealing.BEGINNING);
        links.in(Sealing.BEGINNING).forEach(link -> beginning.take(link, faults));
        beginning.end(ends, faults);
        miss(heads.lost(Sealing.BEGINNING), faults);
    }

    /** What was decided on the obligation of a report. */
    int checkBeside(UUID report, List<Fault> faults) {
        return check(Extensions.SEALED.kin(), kept.obligation(report), faults);
    }

    private int check(String kin, @Nullable String whose, List<Fault> faults) {
        Map<String, ToldRecords> chains = new TreeMap<>();
        try (Stream<Link> told = links.of(kin, whose)) {
            told.forEach(link -> of(chains, link.chain()).take(link, faults));
        }
        chains.values().forEach(chain -> chain.end(ends, faults));
        miss(heads.lost(whose == null ? kin : kin + " " + whose), faults);
        int looked = 0;
        for (Sealable kind : KINDS) {
            if (kind.kin().equals(kin)) {
                looked += check(kind, whose, chains, faults);
            }
        }
        chains.values().forEach(chain -> chain.miss(faults));
        return looked;
    }

    private int check(Sealable kind, @Nullable String whose, Map<String, ToldRecords> chains, List<Fault> faults) {
        try (Stream<Said> now = records.all(kind, whose)) {
            return now.mapToInt(said -> {
                        of(chains, said.chain()).check(said, faults);
                        return 1;
                    })
                    .sum();
        }
    }

    private static void miss(List<String> lost, List<Fault> faults) {
        lost.forEach(chain -> faults.add(Fault.of(chain, "step 1", Fault.Kind.MISSING)));
    }

    private static ToldRecords of(Map<String, ToldRecords> chains, String chain) {
        return chains.computeIfAbsent(chain, ToldRecords::new);
    }
}
