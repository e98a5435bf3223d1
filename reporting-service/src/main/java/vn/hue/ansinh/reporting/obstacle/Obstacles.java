package vn.hue.ansinh.reporting.obstacle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.matter.Conditions;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.TimedTag;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All obstacles that were ever raised. An agency sees its own, who watches over the Plan sees all. */
@ApplicationScoped
public class Obstacles implements PanacheRepositoryBase<Obstacle, UUID> {
    public static final Sealable SEALED = new Sealable("obstacle", "obstacles", """
            select agency, id::text, jsonb_build_object('severity', severity, 'subjectKind', subject_kind,
              'subject', subject, 'description', description, 'ask', ask, 'slaDays', sla_days, 'state', state,
              'raisedBy', raised_by, 'raisedAt', utc(raised_at), 'steps', steps, 'revision', revision)
            from obstacle
            """);

    private final Participant participant;
    private final Sealing sealing;

    Obstacles(Participant participant, Sealing sealing) {
        this.participant = participant;
        this.sealing = sealing;
    }

    /** With the seal of the step that it has just taken. */
    Obstacle keep(Obstacle obstacle) {
        persistAndFlush(obstacle);
        sealing.seal(
                SEALED,
                obstacle.agency(),
                obstacle.id().toString(),
                participant.deed(obstacle.state().name()));
        return obstacle;
    }

    /** The newest first. */
    Page<Obstacle> page(ObstacleFilter filter, PageRequest request) {
        Conditions wanted = filter.on(new Conditions("raisedAt", request), participant.mayAskAbout(filter.agency));
        List<Obstacle> rows =
                find(wanted.text(), wanted.values()).range(0, request.limit()).list();
        return Page.of(rows, request, last -> List.of(last.raisedAt(), last.id()));
    }

    Obstacle toRead(UUID id) {
        return visible(findById(id), id);
    }

    /** Of two who come together the second waits here, and then finds that it has moved on. */
    Obstacle toWrite(UUID id, @Nullable String ifMatch) {
        Obstacle obstacle = visible(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
        TimedTag.require(ifMatch, obstacle.revision());
        return obstacle;
    }

    private Obstacle visible(@Nullable Obstacle found, UUID id) {
        if (found == null) {
            throw new NotFound(Text.of("vướng mắc", "obstacle"), id.toString());
        }
        if (!participant.watches()) {
            participant.mustBeOf(found.agency());
        }
        return found;
    }

    /** Whether the Plan has it: agencies are assigned to all areas and tasks, and indicators are copied themselves. */
    boolean knows(SubjectKind kind, String subject) {
        Object known = getEntityManager()
                .createNativeQuery("""
                        select exists (select from assignment_copy where subject_kind = :kind and subject = :subject)
                          or (:kind = 'INDICATOR' and exists (select from indicator_copy where code = :subject))
                        """)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .getSingleResult();
        return Boolean.TRUE.equals(known);
    }
}
