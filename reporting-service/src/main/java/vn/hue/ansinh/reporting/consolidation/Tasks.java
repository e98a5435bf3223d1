package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.TaskNote;

/** What accepted reports say of the tasks. */
@ApplicationScoped
class Tasks {
    private static final String LEADING = """
            with said as (
              select * from unnest(cast(:keys as text[]), cast(:agencies as text[]), cast(:tasks as text[]),
                cast(:days as date[])) as said (key, agency, task, day)
            ), teller as materialized (
              select agency, day, array(select groups_of(agency, day)) || agency as names
              from (select distinct agency, day from said) one
            )
            select said.key
            from said join teller using (agency, day)
            where exists (
                select from assignment_copy a
                where a.subject_kind = 'TASK' and a.subject = said.task and a.role = 'LEAD'
                  and a.agency = any(teller.names)
                  and said.day between a.valid_from and coalesce(a.valid_to, 'infinity'))
            """;

    private static final Comparator<TaskTold> IN_ORDER = Comparator.comparing(
                    TaskTold::area, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskTold::task)
            .thenComparing(TaskTold::period)
            .thenComparing(told -> !told.lead())
            .thenComparing(TaskTold::agency);

    private final EntityManager database;

    Tasks(EntityManager database) {
        this.database = database;
    }

    private record Said(Standing by, TaskNote note) {
        String key() {
            return by.period() + " " + note.task() + " " + by.agency();
        }
    }

    /**
     * What an agency says again of a year stands in place of what it said before.
     *
     * @param accepted those of one agency in the order in which it was asked for them
     */
    List<TaskTold> of(List<Standing> accepted) {
        Map<String, Said> last = new LinkedHashMap<>();
        accepted.stream()
                .flatMap(one -> one.tasks().stream().map(note -> new Said(one, note)))
                .forEach(said -> last.put(said.key(), said));
        List<Said> all = List.copyOf(last.values());
        Set<String> leading = leading(all);
        Map<String, Tuple> names = names(all);
        return all.stream()
                .map(said -> told(
                        said,
                        leading.contains(said.key()),
                        names.get(said.note().task())))
                .sorted(IN_ORDER)
                .toList();
    }

    private static TaskTold told(Said said, boolean lead, @Nullable Tuple name) {
        TaskNote note = said.note();
        return new TaskTold(
                said.by().period(),
                name == null ? null : name.get("area", String.class),
                note.task(),
                name == null ? note.task() : name.get("title", String.class),
                said.by().agency(),
                said.by().agencyName(),
                lead,
                note.state(),
                note.doneOn() == null ? null : note.doneOn().toString(),
                note.note());
    }

    private Map<String, Tuple> names(List<Said> all) {
        return Sources.rows(database.createNativeQuery(
                                "select code, area, title from task_name where code = any(:codes)", Tuple.class)
                        .setParameter("codes", texts(all, said -> said.note().task())))
                .collect(Collectors.toMap(row -> row.get("code", String.class), Function.identity()));
    }

    /** Who leads, alone or as one of a group, is seen on the last day in time on which the agency had the duty. */
    private Set<String> leading(List<Said> all) {
        Stream<?> keys = database
                .createNativeQuery(LEADING)
                .setParameter("keys", texts(all, Said::key))
                .setParameter("agencies", texts(all, said -> said.by().agency()))
                .setParameter("tasks", texts(all, said -> said.note().task()))
                .setParameter(
                        "days", all.stream().map(said -> said.by().heldOn()).toArray(LocalDate[]::new))
                .getResultList()
                .stream();
        return keys.map(String.class::cast).collect(Collectors.toSet());
    }

    private static String[] texts(List<Said> all, Function<Said, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
