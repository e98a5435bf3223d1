package vn.hue.ansinh.indicators.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Remembering;
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

    private final Remembering remembering;

    Tasks(Remembering remembering) {
        this.remembering = remembering;
    }

    /**
     * All that follow the cursor, in the order of their codes: a plan has about a hundred.
     *
     * @param led what the agency leads that is asked for, if one is
     * @param knownAt as they read then, without those that nobody had spoken of; null for now
     */
    List<Task> following(CatalogueQuery query, Set<String> led, @Nullable Instant knownAt) {
        return knownAt == null ? following(query, led) : past(query, led, knownAt);
    }

    private List<Task> past(CatalogueQuery query, Set<String> led, Instant knownAt) {
        List<String> codes = find(
                        "code > ?1 order by code", query.page().after().orElse(""))
                .stream()
                .map(Task::code)
                .filter(code -> query.lead().isEmpty() || led.contains(code))
                .toList();
        return toldAgain(codes, knownAt).filter(task -> task.isAskedFor(query)).toList();
    }

    private Stream<Task> toldAgain(Collection<String> codes, Instant knownAt) {
        return remembering.read(Kind.TASK, codes, SetTask.class, knownAt).entrySet().stream()
                .map(told -> {
                    Task task = new Task(told.getKey());
                    task.become(told.getValue());
                    return task;
                });
    }

    private List<Task> following(CatalogueQuery query, Set<String> led) {
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

    /** Those of the codes that no indicator has, in order. */
    @SuppressWarnings("unchecked") // one column of text
    List<String> withoutIndicator(List<String> codes) {
        return getEntityManager()
                .createNativeQuery("""
                        select named.code from unnest(cast(:codes as text[])) as named (code)
                        where not exists (select from indicator i where i.code = named.code)
                        order by named.code
                        """)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    /** Those of its indicators that another plan counts, in order. */
    @SuppressWarnings("unchecked") // one column of text
    List<String> ofOtherPlans(SetTask asked) {
        return getEntityManager()
                .createNativeQuery("""
                        select i.code from indicator i join policy_area a on a.code = i.area
                        where i.code = any(cast(:codes as text[])) and a.plan <> :plan
                        order by i.code
                        """)
                .setParameter("codes", asked.indicators().toArray(String[]::new))
                .setParameter("plan", asked.plan())
                .getResultList();
    }

    Entry entry(String code) {
        return Entry.of(Kind.TASK, code, () -> findByIdOptional(code).map(Task::stated));
    }

    void put(String code, SetTask asked) {
        Task task = findByIdOptional(code).orElseGet(() -> new Task(code));
        task.become(asked);
        persist(task);
    }

    /** @param knownAt as it read then; null for now */
    Task get(String code, @Nullable Instant knownAt) {
        return knownAt == null
                ? get(code)
                : toldAgain(List.of(code), knownAt).findFirst().orElseThrow(() -> new TaskUnknown(code));
    }

    Task get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new TaskUnknown(code));
    }
}
