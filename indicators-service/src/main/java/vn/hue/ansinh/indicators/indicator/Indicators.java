package vn.hue.ansinh.indicators.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
                    and x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)))
              and i.search like all (string_to_array(:patterns, '|'))
            order by i.code
            limit :rows
            """;

    Page<Indicator> page(CatalogueQuery query, LocalDate today) {
        List<Indicator> rows = getEntityManager()
                .createNativeQuery(ASKED_FOR, Indicator.class)
                .setParameter("after", query.page().after().orElse(""))
                .setParameter("plan", query.plan())
                .setParameter("area", query.area())
                .setParameter("lead", query.lead())
                .setParameter("today", today)
                .setParameter("patterns", query.words().patterns())
                .setParameter("rows", query.page().limitAndOneMore())
                .getResultList();
        return Page.of(rows, query.page(), Indicator::code);
    }

    public Indicator get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new IndicatorUnknown(code));
    }

    public List<Indicator> of(Collection<String> codes) {
        return list("code in ?1 order by code", codes);
    }

    /** In the order of their codes; an empty plan or area means every one. */
    public List<Indicator> under(String plan, String area) {
        return list("""
                (?2 = '' or description.area = ?2)
                and description.area in (select code from PolicyArea where ?1 = '' or plan = ?1)
                order by code
                """, plan, area);
    }
}
