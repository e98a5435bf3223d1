package vn.hue.ansinh.indicators.plan;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Remembering;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** All plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String> {
    // The next plan does not take the place of the one that people follow before it has something to say: real figures
    // of its own years that still stand, for half of its indicators or for as large a part as the other has. Indicators
    // without a definition can have none, nor need those that are counted no more, or were not on the plan's last day.
    // One step into the revisions of each of its series.
    private static final String BEGUN_LAST = """
            select p.* from plan p
            cross join lateral (
                select count(*) as indicators, count(*) filter (where exists (
                    select from plan_series s
                    cross join lateral (
                        select o.value, o.synthetic from observation o
                        where o.indicator = s.indicator and o.period = s.period and o.place_code = s.place_code
                          and o.place_valid_from = s.place_valid_from and o.component_key = s.component_key
                          and o.breakdown_key = ''
                        order by o.revision desc limit 1) o
                    where s.place_code = p.place and s.indicator = i.code and o.value is not null and not o.synthetic
                      and s.period >= to_char(p.first_year, 'FM0000')
                      and s.period < to_char(p.last_year + 1, 'FM0000'))) as told
                from policy_area a join indicator i on i.area = a.code
                where a.plan = p.code
                  and coalesce(i.last_day, 'infinity') >= least(:today, make_date(p.last_year, 12, 31))
                  and exists (select from definition d where d.indicator = i.code)) n
            where p.first_year <= extract(year from cast(:today as date))
            order by least(coalesce(1.0 * n.told / nullif(n.indicators, 0), 0), 0.5) desc, p.first_year desc, p.code
            limit 1
            """;

    private static final String KNOWS_PLACE = """
            select not exists (select from place) or exists (
                select from place p
                where p.code = :code and p.valid_from <= make_date(:last, 12, 31)
                  and coalesce(p.valid_to, 'infinity') >= make_date(:first, 1, 1))
            """;

    private static final String KNOWS_ISSUER = """
            select not exists (select from agency_name)
                or exists (select from agency_name where code = :code)
            """;

    // Of the plan's own years those that it would lose, before its first and after its last. What lies outside them
    // already, as a figure from before the plan or a horizon beyond it, may stay there. A period begins with its year:
    // one step into observation_revision for each indicator, however many figures it has.
    private static final String LEFT_OUT = """
        with held as (
            select i.code from policy_area a join indicator i on i.area = a.code where a.plan = :code),
        lost as (
            select since, until
            from (values (cast(:planFirst as int), least(cast(:first as int), :planLast + 1)),
                         (greatest(:last + 1, :planFirst), cast(:planLast as int) + 1)) as y (since, until)
            where since < until)
        select exists (
            select from held h join target t on t.indicator = h.code
            where t.to_year between :planFirst and :planLast and t.to_year > :last
               or t.to_year >= :planFirst and t.to_year < :first)
        or exists (
            select from held h cross join lost l
            where exists (
                select from observation o
                where o.indicator = h.code and o.period >= to_char(l.since, 'FM0000')
                  and o.period < to_char(l.until, 'FM0000')))
        """;

    private static final String HAS_FIGURES = """
        select exists (
            select from policy_area a join indicator i on i.area = a.code
            where a.plan = :code and exists (select from observation o where o.indicator = i.code))
        """;

    private final Remembering remembering;

    Plans(Remembering remembering) {
        this.remembering = remembering;
    }

    /** Whether there was such a place in the plan's years; as long as nobody told us of places, none is refused. */
    boolean knowsPlace(SetPlan asked) {
        return (Boolean) getEntityManager()
                .createNativeQuery(KNOWS_PLACE)
                .setParameter("code", asked.place())
                .setParameter("first", asked.firstYear())
                .setParameter("last", asked.lastYear())
                .getSingleResult();
    }

    /** As {@link #knowsPlace}. */
    boolean knowsIssuer(SetPlan asked) {
        return (Boolean) getEntityManager()
                .createNativeQuery(KNOWS_ISSUER)
                .setParameter("code", asked.issuer())
                .getSingleResult();
    }

    Entry entry(String code) {
        return Entry.of(Kind.PLAN, code, () -> findByIdOptional(code).map(Plan::stated));
    }

    void put(String code, SetPlan asked) {
        findByIdOptional(code).ifPresentOrElse(plan -> plan.become(asked), () -> persist(new Plan(code, asked)));
    }

    /** Whether figures or targets of the plan's years would lie outside those asked for. */
    boolean leavesOut(Plan plan, SetPlan asked) {
        return (Boolean) getEntityManager()
                .createNativeQuery(LEFT_OUT)
                .setParameter("code", plan.code())
                .setParameter("planFirst", plan.firstYear())
                .setParameter("planLast", plan.lastYear())
                .setParameter("first", asked.firstYear())
                .setParameter("last", asked.lastYear())
                .getSingleResult();
    }

    /** Of any of its indicators, for whatever place. */
    boolean hasFigures(Plan plan) {
        return (Boolean) getEntityManager()
                .createNativeQuery(HAS_FIGURES)
                .setParameter("code", plan.code())
                .getSingleResult();
    }

    Plan get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new PlanUnknown(code));
    }

    /** @param knownAt as it read then; null for now */
    Plan get(String code, @Nullable Instant knownAt) {
        return knownAt == null
                ? get(code)
                : past(List.of(code), knownAt).findFirst().orElseThrow(() -> new PlanUnknown(code));
    }

    private Stream<Plan> past(List<String> codes, Instant knownAt) {
        return remembering.read(Kind.PLAN, codes, SetPlan.class, knownAt).entrySet().stream()
                .map(read -> new Plan(read.getKey(), read.getValue()));
    }

    /** By the codes of the plans. */
    public Map<String, Integer> lastYears() {
        return listAll().stream().collect(toMap(Plan::code, Plan::lastYear));
    }

    /** The youngest of those that had begun by then and have enough figures; while none has any, the youngest. */
    public Optional<Plan> begunLast(LocalDate today) {
        return getEntityManager()
                .createNativeQuery(BEGUN_LAST, Plan.class)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .map(Plan.class::cast);
    }

    /** @param knownAt as they read then, without those that nobody had spoken of; null for now */
    Page<Plan> page(PageRequest request, @Nullable Instant knownAt) {
        List<Plan> following = list("code > ?1 order by code", request.after().orElse(""));
        Stream<Plan> rows = knownAt == null
                ? following.stream()
                : past(following.stream().map(Plan::code).toList(), knownAt);
        return Page.of(rows.limit(request.limitAndOneMore()).toList(), request, Plan::code);
    }
}
