package vn.hue.ansinh.indicators.task;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.kit.time.Zones;

/** What accepted reports have said about tasks: added to, never changed. What a later version leaves out is taken back. */
@ApplicationScoped
public class TaskNotes {
    // An older version that is heard after a newer one would only bring back what was corrected.
    private static final String APPEND = """
            insert into task_note (task, report, version, agency, period, state, done_on, note, recorded_at)
            select :task, :report, :version, :agency, :period, :state, cast(:doneOn as date), cast(:note as text), :now
            where not exists (
                select from task_note where report = :report and task = :task and version >= :version)
            """;

    private static final String TAKE_BACK = """
            insert into task_note (task, report, version, agency, period, state, recorded_at, withdrawn)
            select task, report, :version, agency, period, state, :now, true
            from (select distinct on (task) * from task_note
                  where report = :report and version < :version order by task, version desc) last
            where not withdrawn and task <> all (:said)
            """;

    private static final String KNOWN = """
            select task, report, version, agency, period, state, done_on, note, recorded_at
            from task_note n
            where task in (:tasks) and recorded_at <= :asOf and not withdrawn and not exists (
                select from task_note w
                where w.report = n.report and w.task = n.task and w.version > n.version
                  and w.withdrawn and w.recorded_at <= :asOf)
            order by task, number
            """;

    private final EntityManager database;
    private final Stamping stamping;

    TaskNotes(EntityManager database, Stamping stamping) {
        this.database = database;
        this.stamping = stamping;
    }

    /** In the transaction in which the report is heard. */
    public void takeIn(TaskReport report) {
        Instant now = stamping.now();
        List<TaskReport.Told> tasks = Objects.requireNonNullElse(report.tasks(), List.of());
        tasks.forEach(told -> append(report, told, now));
        database.createNativeQuery(TAKE_BACK)
                .setParameter("report", report.report())
                .setParameter("version", report.version())
                .setParameter("said", tasks.stream().map(TaskReport.Told::task).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    private void append(TaskReport report, TaskReport.Told told, Instant now) {
        database.createNativeQuery(APPEND)
                .setParameter("task", told.task())
                .setParameter("report", report.report())
                .setParameter("version", report.version())
                .setParameter("agency", report.agency())
                .setParameter("period", report.year())
                .setParameter("state", told.state().name())
                .setParameter("doneOn", told.doneOn())
                .setParameter("note", told.note())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** By task, in the order in which they became known. */
    Map<String, List<TaskNote>> known(Collection<String> tasks, Instant asOf) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("tasks", tasks)
                .setParameter("asOf", asOf)
                .getResultList();
        return rows.stream().map(TaskNotes::note).collect(groupingBy(TaskNote::task));
    }

    private static TaskNote note(Tuple row) {
        return new TaskNote(
                row.get("task", String.class),
                row.get("report", UUID.class),
                row.get("version", Integer.class),
                row.get("agency", String.class),
                row.get("period", Integer.class),
                NotedState.valueOf(row.get("state", String.class)),
                row.get("done_on", LocalDate.class),
                row.get("note", String.class),
                row.get("recorded_at", Instant.class).atZone(Zones.VIETNAM).toOffsetDateTime());
    }
}
