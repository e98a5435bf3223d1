package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** All agencies. */
@ApplicationScoped
public class Agencies {
    // In SQL, because only the columns' own collation sorts Vietnamese names and compares them with the cursor.
    private static final String PAGE = """
            select * from shown_agency
            where (cast(:on as date) is null or cast(:on as date) between valid_from and coalesce(valid_to, 'infinity'))
              and (cast(:type as text) is null or type = :type)
              and (cast(:identifier as text) is null or identifier = :identifier)
              and not exists (select from unnest(string_to_array(:words, ' ')) word where strpos(search, word) = 0)
              and (cast(:name as text) is null or (name_vi, code) > (:name, :code))
            order by name_vi, code
            limit :limit
            """;

    private final EntityManager database;

    Agencies(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of an entity answers that entity
    Page<Agency> page(AgencyFilter filter, PageRequest request) {
        List<String> after = request.after(2);
        Query query = database.createNativeQuery(PAGE, Agency.class)
                .setParameter("on", filter.day())
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
