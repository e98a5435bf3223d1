package vn.hue.ansinh.reporting.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Reads how all agencies stand, in one statement however many there are. */
@ApplicationScoped
public class Board {
    private static final String LINES = """
            select *, not exempt and (state = 'MISSING' or coalesce(first_submitted_at >= late_at, false)) as late,
                   case when came >= late_at and not exempt then floor(extract(epoch from came - late_at) / 86400)::int + 1
                        else 0 end as days_late
            from (
              select o.id, o.agency, g.name, o.obligatory, o.exempt, o.due_at, o.late_at, o.first_submitted_at, r.submitted_at,
                     case when r.version > 0 then r.id end as report, coalesce(r.version, 0) as version,
                     (select count(*) from review w where w.report = r.id and w.outcome = 'RETURNED') as returns,
                     (select count(*) from reminder n left join mail m on m.id = n.mail
                       where n.obligation = o.id and coalesce(m.state, 'FAILED') = 'FAILED') as undelivered,
                     (select count(*) from version_attachment f where f.report = r.id and f.version = r.version)
                       as attachments,
                     case when r.status in ('SUBMITTED', 'UNDER_REVIEW') then 'WAITING'
                          when r.status = 'RETURNED' then 'RETURNED'
                          when o.consolidated then 'CONSOLIDATED'
                          when o.standing = 'ACCEPTED' then 'ACCEPTED'
                          when o.standing = 'RETURNED' then 'RETURNED'
                          when o.exempt then 'EXEMPT'
                          when o.passed_at <= :now then 'TRANSFERRED'
                          when o.late_at <= :now then 'MISSING'
                          else 'NOT_DUE' end as state
              from standing_obligation o
              left join agency_copy g on g.code = o.agency
              left join report r on r.id = o.report
              where o.duty = :duty and o.period = :period and (o.begins_at is null or o.begins_at <= :now)) standing
            cross join lateral (
              select case when state = 'MISSING' then cast(:now as timestamptz) else first_submitted_at end as came) coming
            order by agency, id
            """;

    private final EntityManager database;
    private final Clock clock;

    Board(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    BoardView of(BoardFilter asked) {
        List<BoardLine> lines = database.createNativeQuery(LINES, Tuple.class)
                .setParameter("duty", asked.duty())
                .setParameter("period", asked.period())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> line((Tuple) row))
                .toList();
        if (lines.isEmpty()) {
            throw new NotFound(
                    Text.of("nghĩa vụ báo cáo của kỳ", "obligation under duty and period"),
                    asked.duty() + " " + asked.period());
        }
        return BoardView.of(asked, lines);
    }

    private static BoardLine line(Tuple row) {
        return new BoardLine(
                row.get("id", String.class),
                row.get("agency", String.class),
                row.get("name", String.class),
                row.get("obligatory", String.class),
                row.get("exempt", Boolean.class),
                BoardState.valueOf(row.get("state", String.class)),
                row.get("due_at", Instant.class),
                row.get("report", UUID.class),
                row.get("version", Integer.class),
                row.get("returns", Number.class).intValue(),
                row.get("undelivered", Number.class).intValue(),
                row.get("attachments", Number.class).intValue(),
                row.get("late", Boolean.class),
                row.get("days_late", Integer.class),
                row.get("first_submitted_at", Instant.class),
                row.get("submitted_at", Instant.class));
    }
}
