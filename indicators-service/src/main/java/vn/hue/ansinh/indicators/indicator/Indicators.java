package vn.hue.ansinh.indicators.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.page.Page;

/** All indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {
    private static final String ASKED_FOR = """
        select i.* from indicator i join policy_area a on a.code = i.area
        where i.code > :after
          and (:plan = '' or a.plan = :plan)
          and (:area = '' or i.area = :area)
          and (:lead = '' or exists (
              select from assignment x
              where x.subject_kind = 'INDICATOR' and x.subject = i.code and x.role = 'LEAD' and x.agency = :lead
                and x.valid_from <= :structureOf and (x.valid_to is null or x.valid_to >= :structureOf)))
          and (:direction = '' or i.direction = :direction)
          and (:level = '' or i.lowest_level = :level)
          and (:agency = '' or exists (
              select from assignment x
              where x.subject_kind = 'INDICATOR' and x.subject = i.code and x.agency = :agency
                and (:role = '' or x.role = :role)
                and x.valid_from <= :structureOf and (x.valid_to is null or x.valid_to >= :structureOf)))
          and (:status = '' or :status = (
              select v.status from verdict_told v where v.indicator = i.code
              order by array_position(array['RED', 'AMBER', 'GREEN', 'GREY'], v.colour), v.seq limit 1))
          and (:lifecycle = '' or (coalesce(i.last_day, 'infinity') < :today) = (:lifecycle = 'RETIRED'))
          and ' ' || i.search like all (string_to_array(:patterns, '|'))
        order by i.code
        limit :rows
        """;

    private static final String IN_USE = """
        select exists (select from observation where indicator = :code)
            or exists (select from target where indicator = :code)
        """;

    private static final String HAS_FIGURES = """
        select exists (select from observation where indicator = :code)
        """;

    private static final String TASKS_OF_OTHER_PLANS = """
        select t.code from task t join policy_area a on a.code = :area and a.plan <> t.plan
        where :code = any (string_to_array(t.indicators, '|'))
        order by t.code
        """;

    private final Retirements retirements;
    private final PastIndicators past;

    Indicators(Retirements retirements, PastIndicators past) {
        this.retirements = retirements;
        this.past = past;
    }

    Page<Indicator> page(CatalogueQuery query, IndicatorQuery only, LocalDate today, LocalDate structureOf) {
        List<Indicator> rows = getEntityManager()
                .createNativeQuery(ASKED_FOR, Indicator.class)
                .setParameter("after", query.page().after().orElse(""))
                .setParameter("plan", query.plan())
                .setParameter("area", query.area())
                .setParameter("lead", query.lead())
                .setParameter("today", today)
                .setParameter("structureOf", structureOf)
                .setParameter("direction", only.direction())
                .setParameter("level", only.level())
                .setParameter("agency", only.agency())
                .setParameter("role", only.role())
                .setParameter("status", only.status())
                .setParameter("lifecycle", only.lifecycle())
                .setParameter("patterns", query.words().patterns())
                .setParameter("rows", query.page().limitAndOneMore())
                .getResultList();
        return Page.of(rows, query.page(), Indicator::code);
    }

    List<Indicator> following(String code) {
        return list("code > ?1 order by code", code);
    }

    Entry entry(String code) {
        return Entry.of(Kind.INDICATOR, code, () -> findByIdOptional(code).map(Indicator::stated));
    }

    Entry entry(String code, int version) {
        return Entry.ofVersion(Kind.INDICATOR, code, version, () -> findByIdOptional(code)
                .flatMap(indicator -> indicator.definition(version))
                .map(Definition::stated));
    }

    void put(String code, SetIndicator asked) {
        Indicator indicator = findByIdOptional(code).orElseGet(() -> new Indicator(code));
        indicator.become(asked);
        persist(indicator);
    }

    /** Whether figures or targets lean on how it is measured. */
    boolean isInUse(String code) {
        return isSo(IN_USE, code);
    }

    /** Whether any figure was ever stated. */
    boolean hasFigures(String code) {
        return isSo(HAS_FIGURES, code);
    }

    /** Those that name it though they belong to another plan than this area. */
    List<String> tasksOfOtherPlans(String code, String area) {
        List<?> tasks = getEntityManager()
                .createNativeQuery(TASKS_OF_OTHER_PLANS)
                .setParameter("code", code)
                .setParameter("area", area)
                .getResultList();
        return tasks.stream().map(String.class::cast).toList();
    }

    private boolean isSo(String question, String code) {
        return (Boolean) getEntityManager()
                .createNativeQuery(question)
                .setParameter("code", code)
                .getSingleResult();
    }

    public Indicator get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new IndicatorUnknown(code));
    }

    /** These, with the names, units and decimals of then; what is not past yet is as it is now. */
    public Map<String, Indicator> asKnown(Collection<Indicator> all, Instant asOf, Instant now) {
        Map<String, Indicator> known = new TreeMap<>();
        all.forEach(indicator -> known.put(indicator.code(), indicator));
        if (asOf.isBefore(now)) {
            known.putAll(past.at(asOf, List.copyOf(known.keySet())));
        }
        return known;
    }

    public int firstYearOfPlan(String code) {
        return getEntityManager()
                .createQuery("""
                    select p.firstYear from Indicator i
                    join PolicyArea a on a.code = i.description.area
                    join Plan p on p.code = a.plan
                    where i.code = ?1
                    """, Integer.class)
                .setParameter(1, code)
                .getSingleResult();
    }

    public List<Indicator> ofPlan(String plan) {
        return list("description.area in (select code from PolicyArea where plan = ?1) order by code", plan);
    }

    public List<Indicator> of(Collection<String> codes) {
        return list("code in ?1 order by code", codes);
    }

    /**
     * Those that were counted on that day or later, as far as was known then, in the order of their codes.
     *
     * @param plan empty for every plan
     * @param area empty for every area
     */
    public List<Indicator> counted(String plan, String area, Instant asOf, LocalDate day) {
        Set<String> over = retirements.over(asOf, day);
        return list("""
            (?2 = '' or description.area = ?2)
            and description.area in (select code from PolicyArea where ?1 = '' or plan = ?1)
            order by code
            """, plan, area).stream()
                .filter(indicator -> !over.contains(indicator.code()))
                .toList();
    }
}
