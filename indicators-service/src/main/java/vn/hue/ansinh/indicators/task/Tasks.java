package vn.hue.ansinh.indicators.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.question.CatalogueQuery;

/** All tasks. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, String> {
    private static final String ASKED_FOR = """
            select t.* from task t
            where t.code > :after
              and (:plan = '' or t.plan = :plan)
              and (:area = '' or t.area = :area)
              and (:lead = '' or t.code = any(:led))
              and ' ' || t.search like all (string_to_array(:patterns, '|'))
            order by t.code
            """;

    /**
     * All that follow the cursor, in the order of their codes: a plan has about a hundred.
     *
     * @param led what the agency leads that is asked for, if one is
     */
    List<Task> following(CatalogueQuery query, Set<String> led) {
        return getEntityManager()
                .createNativeQuery(ASKED_FOR, Task.class)
                .setParameter("after", query.page().after().orElse(""))
                .setParameter("plan", query.plan())
                .setParameter("area", query.area())
                .setParameter("lead", query.lead())
                .setParameter("led", led.toArray(String[]::new))
                .setParameter("patterns", query.words().patterns())
                .getResultList();
    }

    boolean knowsAll(List<String> indicators) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select cast(:asked as text[]) <@ (select array_agg(cast(code as text)) from indicator)")
                .setParameter("asked", indicators.toArray(String[]::new))
                .getSingleResult();
    }

    Entry entry(String code) {
        return Entry.of(Kind.TASK, code, () -> findByIdOptional(code).map(Task::stated));
    }

    void put(String code, SetTask asked) {
        Task task = findByIdOptional(code).orElseGet(() -> new Task(code));
        task.become(asked);
        persist(task);
    }

    Task get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new TaskUnknown(code));
    }
}
