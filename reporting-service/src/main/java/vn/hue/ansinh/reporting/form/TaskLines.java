package vn.hue.ansinh.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** The tasks that are to be told about: those of the agency, and those that the Plan gives to a group it is in. */
@ApplicationScoped
class TaskLines {
    private static final String TASKS = """
        select a.subject, coalesce(n.title, a.subject) as title, bool_or(a.role = 'LEAD') as lead
        from (select subject_kind, subject, role from reported_under(:obligation, :today)
              union all
              select c.subject_kind, c.subject, c.role
              from standing_obligation o cross join groups_of(o.agency, o.held_on) of_group
              join assignment_copy c on c.agency = of_group
                and o.held_on between c.valid_from and coalesce(c.valid_to, 'infinity')
              where o.id = :obligation) a
        left join task_name n on n.code = a.subject
        where a.subject_kind = 'TASK' and a.role in ('LEAD', 'COORDINATE')
        group by a.subject, n.title order by a.subject
        """;

    private final EntityManager database;
    private final Clock clock;

    TaskLines(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<FormView.TaskLine> of(Obligation obligation) {
        return FigureLines.rows(database.createNativeQuery(TASKS, Tuple.class)
                        .setParameter("obligation", obligation.id())
                        .setParameter("today", LocalDate.ofInstant(clock.instant(), Zones.VIETNAM)))
                .stream()
                .map(row -> new FormView.TaskLine(
                        row.get("subject", String.class),
                        row.get("title", String.class),
                        row.get("lead", Boolean.class) ? "LEAD" : "COORDINATE"))
                .toList();
    }
}
