package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.problem.Text;

/** Who stands under whom on a day, each parent before its own, siblings in Vietnamese order. */
@ApplicationScoped
class AgencyTree {
    private static final String BELOW = """
            with recursive stands as (
                select code, name_vi, name_en, type, agency_above(code, :on) as parent from agency
                where :on between valid_from and coalesce(valid_to, 'infinity')),
            ordered as (select *, row_number() over (order by name_vi, code) as place_in_order from stands),
            below as (
                select o.*, 0 as depth, array[o.place_in_order] as way from ordered o where o.code = :root
                union all
                select o.*, b.depth + 1, b.way || o.place_in_order
                from ordered o join below b on o.parent = b.code and not o.place_in_order = any (b.way))
            select code, name_vi, name_en, type, parent, depth from below order by way
            """;

    private final EntityManager database;

    AgencyTree(EntityManager database) {
        this.database = database;
    }

    /** Empty if the root is not there on the day. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<AgencyTreeView.Node> below(String root, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(BELOW, Tuple.class)
                .setParameter("root", root)
                .setParameter("on", day)
                .getResultList();
        return rows.stream()
                .map(row -> new AgencyTreeView.Node(
                        row.get("code", String.class),
                        Text.of(row.get("name_vi", String.class), row.get("name_en", String.class)),
                        row.get("type", String.class),
                        row.get("depth", Integer.class) == 0 ? null : row.get("parent", String.class),
                        row.get("depth", Integer.class)))
                .toList();
    }
}
