package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** All agencies. */
@ApplicationScoped
public class Agencies {
    // Others and places end on days of their own; on a day the agency stands among those that are there then.
    private static final String ON_DAY = """
            select code, name_vi, name_en, official_name, aliases, type, level, identifier, named_in_plan, section,
                   valid_from, valid_to, successions, revision, search,
                   case when asked.day is null then members
                        when cardinality(members) > 0 or exists (
                            select from agency_succession s
                            where s.state = 'EFFECTIVE' and s.scope_kind = 'ALL' and code = any (s.successors))
                        then members_on(code, asked.day) else members end as members,
                   case when asked.day is null then parent else agency_above(code, asked.day) end as parent,
                   case when asked.day is null then reports_via
                        else nullif(consolidator_on(reports_via, asked.day), code) end as reports_via,
                   case when asked.day is null then place else place_on(place, asked.day) end as place
            from shown_agency cross join (select cast(:on as date) as day) asked
            """;
    // In SQL, because only the columns' own collation sorts Vietnamese names and compares them with the cursor.
    private static final String PAGE = """
            select * from (%s) shown
            where (cast(:on as date) is null or cast(:on as date) between valid_from and coalesce(valid_to, 'infinity'))
              and (cast(:parent as text) is null or parent = :parent)
              and (cast(:type as text) is null or type = :type)
              and (cast(:identifier as text) is null or identifier = :identifier)
              and holds_words(search, :words)
              and (cast(:name as text) is null or (name_vi, code) > (:name, :code))
            order by name_vi, code
            limit :limit
            """.formatted(ON_DAY);

    private final EntityManager database;

    Agencies(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of an entity answers that entity
    Page<Agency> page(AgencyFilter filter, PageRequest request) {
        List<String> after = request.after(2);
        Query query = database.createNativeQuery(PAGE, Agency.class)
                .setParameter("on", filter.day())
                .setParameter("parent", filter.parent())
                .setParameter("type", filter.type())
                .setParameter("identifier", filter.identifier())
                .setParameter("words", filter.words())
                .setParameter("name", after.isEmpty() ? null : after.get(0))
                .setParameter("code", after.isEmpty() ? null : after.get(1))
                .setParameter("limit", request.limitAndOneMore());
        return Page.of((List<Agency>) query.getResultList(), request, Agency::sortKey);
    }

    Optional<Agency> find(String code) {
        return Optional.ofNullable(database.find(Agency.class, code));
    }

    /** As it stands on the day; empty if it is not there then. */
    @SuppressWarnings("unchecked") // a native query of an entity answers that entity
    Optional<Agency> find(String code, LocalDate day) {
        List<Agency> found = database.createNativeQuery(
                        "select * from (" + ON_DAY + ") shown where code = :code"
                                + " and :on between valid_from and coalesce(valid_to, 'infinity')",
                        Agency.class)
                .setParameter("code", code)
                .setParameter("on", day)
                .getResultList();
        return found.stream().findFirst();
    }

    Optional<SetAgency.Contact> contact(String code) {
        @SuppressWarnings("unchecked") // a native query of tuples answers tuples
        List<Tuple> rows = database.createNativeQuery(
                        "select contact_unit, contact_email, contact_phone from agency"
                                + " where code = :code and contact_unit is not null",
                        Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream()
                .map(row -> new SetAgency.Contact(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .findFirst();
    }
}
