package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.report.Act;

/** The consolidator puts together and notes, each in one transaction: nobody ever sees half of one. */
@ApplicationScoped
class Consolidating {
    private static final int MOST_YEARS = 10;

    private final Consolidations consolidations;
    private final Gathering gathering;
    private final Parties parties;
    private final Sources sources;

    Consolidating(Consolidations consolidations, Gathering gathering, Parties parties, Sources sources) {
        this.consolidations = consolidations;
        this.gathering = gathering;
        this.parties = parties;
        this.sources = sources;
    }

    /** The open draft, when nothing has changed since; otherwise the next number. */
    @Transactional
    Consolidation open(OpenConsolidation asked, String agency, Act act) {
        check(asked);
        Party issuer = parties.issuer(agency, asked.handedInUnder()).orElseThrow(Unfit::issuer);
        consolidations.lock(asked);
        Contents contents = gathering.gather(asked, issuer);
        Optional<Consolidation> before = consolidations.newest(asked);
        boolean unchanged =
                before.filter(newest -> newest.says(contents.sha256())).isPresent();
        if (unchanged && before.get().status() == Consolidation.Status.ISSUED) {
            throw new NothingNew(before.get().id());
        }
        return unchanged ? before.get() : next(contents, before, act);
    }

    private Consolidation next(Contents contents, Optional<Consolidation> before, Act act) {
        Consolidation opened =
                Consolidation.open(contents, before.map(Consolidation::number).orElse(0) + 1, act);
        before.ifPresent(opened::goOnFrom);
        before.filter(newest -> newest.status() == Consolidation.Status.DRAFT).ifPresent(draft -> {
            draft.supersede(opened.id());
            consolidations.seal(draft, "SUPERSEDED");
        });
        consolidations.keep(opened, contents.reports());
        return consolidations.seal(opened, "OPENED");
    }

    @Transactional
    Consolidation note(UUID id, @Nullable String ifMatch, String point, Note note) {
        Consolidation noted = consolidations.toWrite(id, ifMatch);
        return noted.note(point, note) ? consolidations.seal(noted, "NOTED") : noted;
    }

    private void check(OpenConsolidation asked) {
        if (!sources.knowsDuty(asked.duty())) {
            throw Unfit.duty("/duty");
        }
        if (!sources.knowsDuty(asked.handedInUnder())) {
            throw Unfit.duty("/under");
        }
        if (!asked.period().matches("[0-9]{4}")) {
            throw Unfit.period();
        }
        if (!asked.first().matches("[0-9]{4}") || years(asked) < 1 || years(asked) > MOST_YEARS) {
            throw Unfit.from();
        }
    }

    private static int years(OpenConsolidation asked) {
        return Integer.parseInt(asked.period()) - Integer.parseInt(asked.first()) + 1;
    }
}
