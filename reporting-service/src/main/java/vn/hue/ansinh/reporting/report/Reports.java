package vn.hue.ansinh.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.figure.MadeAgainst;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.trail.Entry;
import vn.hue.ansinh.reporting.trail.Trail;

/** All reports. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    private final Participant participant;
    private final Obligations obligations;
    private final Trail trail;

    Reports(Participant participant, Obligations obligations, Trail trail) {
        this.trail = trail;
        this.participant = participant;
        this.obligations = obligations;
    }

    Page<Report> page(ReportFilter filter, PageRequest request) {
        Map<String, Object> wanted = new HashMap<>();
        StringBuilder where = new StringBuilder("owed.obligation > :after and (owed.agency = :reader");
        where.append(participant.watches() ? " or course.version > 0)" : ")");
        wanted.put("after", request.after().orElse(""));
        wanted.put("reader", participant.agency());
        only("owed.period", "period", filter.period, where, wanted);
        only("owed.agency", "agency", filter.agency, where, wanted);
        only("owed.obligation", "obligation", filter.obligation, where, wanted);
        only("cast(course.status as string)", "status", filter.status, where, wanted);
        List<Report> rows = find(where + " order by owed.obligation", wanted)
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, report -> report.owed().obligation());
    }

    private static void only(
            String member, String name, @Nullable String value, StringBuilder where, Map<String, Object> wanted) {
        if (value != null) {
            where.append(" and ").append(member).append(" = :").append(name);
            wanted.put(name, value);
        }
    }

    /** For one who may see it. */
    public Report toRead(UUID id) {
        Report report = findByIdOptional(id).orElseThrow(() -> missing(id));
        participant.mustSee(report);
        return report;
    }

    /** For a step of its own agency, which must come before the lock. */
    public Report toWrite(UUID id, @Nullable String ifMatch) {
        return mustBeInTime(toLeave(id, ifMatch));
    }

    /** To be handed in: as {@link #toWrite}, and not before its time. What came too early can be taken back. */
    public Report toSubmit(UUID id, @Nullable String ifMatch) {
        Report report = toWrite(id, ifMatch);
        obligations
                .find(report.owed().obligation())
                .ifPresent(obligation ->
                        obligation.mustHaveOpened(participant.act().at()));
        return report;
    }

    /** As {@link #toWrite}, for what is added to it whatever else was written meanwhile. */
    public Report toAddTo(UUID id) {
        Report report = locked(id);
        participant.mustBeOf(report.owed().agency());
        return mustBeInTime(report);
    }

    private Report mustBeInTime(Report report) {
        Instant now = participant.act().at();
        obligations.find(report.owed().obligation()).ifPresent(obligation -> {
            obligation.mustBeTheirs(now);
            if (!report.course()
                    .mayBeCorrected(now, () -> trail.last(report.id(), "ACCEPTED", "AMENDMENT_CANCELLED"))) {
                obligation.mustBeOpen(now);
            }
        });
        return report;
    }

    /** Whether its obligation is locked, so that the agency cannot write. */
    public boolean isLocked(Report report, Instant now) {
        return obligations
                .find(report.owed().obligation())
                .filter(obligation -> obligation.isLocked(now))
                .isPresent();
    }

    /** For its own agency to leave what it has begun: nothing is written by that, so it is never too late. */
    public Report toLeave(UUID id, @Nullable String ifMatch) {
        Report report = locked(id);
        participant.mustBeOf(report.owed().agency());
        TimedTag.require(ifMatch, report.revision());
        return report;
    }

    /** For a step of the consolidator. */
    public Report toReview(UUID id, @Nullable String ifMatch) {
        Report report = locked(id);
        TimedTag.require(ifMatch, report.revision());
        return report;
    }

    /** For its acceptance: what becomes official is what was signed off and nothing else. */
    public Report toAccept(UUID id, @Nullable String ifMatch) {
        Report report = toReview(id, ifMatch);
        report.mustAllow(Step.ACCEPT);
        String content = report.lastSubmitted().sha256();
        boolean asSealed = trail.submissions(id, report.version()).stream()
                .anyMatch(entry -> entry.isItself() && entry.content().equals(content));
        if (!asSealed) {
            throw new NotAsSealed();
        }
        return report;
    }

    /** Of two who come together the second waits here, and then finds that the report has moved on. */
    private Report locked(UUID id) {
        Report report = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
        participant.mustSee(report);
        return report;
    }

    /**
     * Takes the report down, on its obligation how far it has come, and on the trail what was done.
     *
     * @param content SHA-256 of what the step brought
     */
    public Report keep(Report report, String action, Act act, String content) {
        return keep(report, step(report, action, act, content, null));
    }

    /** As {@link #keep}; the trail tells also by what the figures were measured. */
    public Report keepSubmitted(Report report, ReportEvent.Submitted told, Act signOff, List<MadeAgainst> against) {
        return keep(report, step(report, "SUBMITTED", signOff, told.sha256(), CanonicalJson.sha256(against)));
    }

    private Entry.Step step(Report report, String action, Act act, String content, @Nullable String against) {
        return new Entry.Step(
                action, act.at(), act.by(), participant.agencyOrNull(), report.version(), content, against);
    }

    private Report keep(Report report, Entry.Step step) {
        persistAndFlush(report);
        trail.add(report.id(), step);
        obligations.follow(
                report.owed().obligation(),
                report.id(),
                report.course().standing(),
                report.milestones().countedAt());
        return report;
    }

    /** Once nothing counts as handed in, it is measured by another deadline. */
    public Report readAnew(Report report) {
        getEntityManager().refresh(report);
        return report;
    }

    private static NotFound missing(UUID id) {
        return new NotFound(Text.of("báo cáo", "report"), id.toString());
    }
}
