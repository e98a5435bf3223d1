package vn.hue.ansinh.reporting.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.matter.Conditions;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All consolidations. */
@ApplicationScoped
public class Consolidations implements PanacheRepositoryBase<Consolidation, UUID> {
    /** All of the same duty and years stand in one row, so that none is taken out of it unseen. */
    public static final Sealable SEALED = new Sealable("consolidation", "consolidations", """
            select duty || ' ' || first_period || '-' || period, id::text,
              jsonb_build_object('number', number, 'status', status,
              'content', encode(sha256(convert_to(content, 'UTF8')), 'hex'), 'sha256', sha256, 'notes', notes,
              'draftedBy', drafted_by, 'draftedAt', utc(drafted_at), 'issuedBy', issued_by, 'issuedAt', utc(issued_at),
              'supersededBy', superseded_by, 'finals', finals, 'revision', revision,
              'versions', (select jsonb_agg(jsonb_build_array(v.report, v.version, v.sha256) order by v.report)
                from consolidated_version v where v.consolidation = consolidation.id))
            from consolidation
            """);

    public static final Sealable FULFILMENTS = MetObligations.SEALED;

    // What they say may be megabytes each, and stays where it is.
    private static final String LINES = """
            select new vn.hue.ansinh.reporting.consolidation.ConsolidationLine(
              id, duty, firstPeriod, period, number, status, sha256, draftedAt, issuedAt, supersededBy, revision)
            from Consolidation
            where\s
            """;

    private final Sealing sealing;
    private final Participant participant;

    Consolidations(Sealing sealing, Participant participant) {
        this.sealing = sealing;
        this.participant = participant;
    }

    /** The newest first. */
    Page<ConsolidationLine> page(ConsolidationFilter filter, PageRequest request) {
        Conditions wanted =
                new Conditions("draftedAt", request).only("duty", filter.duty).only("period", filter.period());
        TypedQuery<ConsolidationLine> lines =
                getEntityManager().createQuery(LINES + wanted.text(), ConsolidationLine.class);
        wanted.values().forEach(lines::setParameter);
        return Page.of(
                lines.setMaxResults(request.limitAndOneMore()).getResultList(),
                request,
                last -> List.of(last.draftedAt(), last.id()));
    }

    /** All that it says. */
    public ConsolidationView toShow(UUID id) {
        return toRead(id).view();
    }

    Consolidation toRead(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** Of two who come together the second waits here, and then finds that it has moved on. */
    Consolidation toWrite(UUID id, @Nullable String ifMatch) {
        Consolidation found =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
        ETags.require(ifMatch, found.revision());
        return found;
    }

    /** Nobody else opens one of the same duty and periods until the transaction ends. */
    void lock(OpenConsolidation asked) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 198))")
                .setParameter("key", asked.duty() + "." + asked.first() + "." + asked.period())
                .getResultList();
    }

    /** The last one of the same duty and years that was issued before it. */
    Optional<Consolidation> issuedBefore(Consolidation one) {
        ConsolidationLine line = one.line();
        return find(
                        "duty = ?1 and firstPeriod = ?2 and period = ?3 and number < ?4 and issuedAt is not null"
                                + " order by number desc",
                        line.duty(),
                        line.from(),
                        line.period(),
                        line.number())
                .firstResultOptional();
    }

    Optional<Consolidation> newest(OpenConsolidation asked) {
        return find(
                        "duty = ?1 and firstPeriod = ?2 and period = ?3 order by number desc",
                        asked.duty(),
                        asked.first(),
                        asked.period())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The step that it has just taken. */
    Consolidation seal(Consolidation one, String action) {
        ConsolidationLine line = one.line();
        String whose = "%s %s-%s".formatted(line.duty(), line.from(), line.period());
        sealing.seal(SEALED, whose, line.id().toString(), participant.deed(action));
        return one;
    }

    void keep(Consolidation opened, List<Pinned> reports) {
        persistAndFlush(opened);
        getEntityManager()
                .createNativeQuery("""
                        insert into consolidated_version (consolidation, report, version, sha256)
                        select :id, * from unnest(cast(:reports as uuid[]), cast(:versions as int[]),
                          cast(:hashes as text[]))
                        """)
                .setParameter("id", opened.id())
                .setParameter("reports", reports.stream().map(Pinned::report).toArray(String[]::new))
                .setParameter("versions", reports.stream().map(Pinned::version).toArray(Integer[]::new))
                .setParameter("hashes", reports.stream().map(Pinned::sha256).toArray(String[]::new))
                .executeUpdate();
    }

    private static NotFound missing(UUID id) {
        return new NotFound(Text.of("bản tổng hợp", "consolidation"), id.toString());
    }
}
