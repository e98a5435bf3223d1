package vn.hue.ansinh.indicators.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.page.Page;

/** All tasks. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, String> {
    private static final String ASKED_FOR = """
            select t.* from task t
            where t.code > :after
              and (:plan = '' or t.plan = :plan)
              and (:area = '' or t.area = :area)
              and (:lead = '' or exists (
                  select from assignment x
                  where x.subject_kind = 'TASK' and x.subject = t.code and x.role = 'LEAD' and x.agency = :lead
                    and x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)))
              and t.search like all (string_to_array(:patterns, '|'))
            order by t.code
            limit :rows
            """;

    Page<Task> page(CatalogueQuery query, LocalDate today) {
        List<Task> rows = getEntityManager()
                .createNativeQuery(ASKED_FOR, Task.class)
                .setParameter("after", query.page().after().orElse(""))
                .setParameter("plan", query.plan())
                .setParameter("area", query.area())
                .setParameter("lead", query.lead())
                .setParameter("today", today)
                .setParameter("patterns", query.words().patterns())
                .setParameter("rows", query.page().limitAndOneMore())
                .getResultList();
        return Page.of(rows, query.page(), Task::code);
    }
}
