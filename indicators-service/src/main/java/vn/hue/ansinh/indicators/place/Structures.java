package vn.hue.ansinh.indicators.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.org.OrgView;

/** Works out from our copy of the places where each stands in the structure that a question asks for. */
@ApplicationScoped
public class Structures {
    // From each place on to its successors or back to its predecessors until the day, multiplying shares; where several
    // ways lead to one place their shares are added, and one that nobody stated leaves the whole unknown. What no way
    // leads on from lies where the nearest place above it is that went on whole.
    private static final String STANDINGS = """
            with recursive way as (
                select code || '@' || valid_from as origin, code, valid_from, valid_to, cast(1 as numeric) as share
                from place
                union all
                select w.origin, n.code, n.valid_from, n.valid_to,
                       w.share * case when w.valid_to < :day then e.share else e.origin_share end
                from way w
                join place_edge e on w.valid_to < :day and e.predecessor = w.code || '@' || w.valid_from
                    or w.valid_from > :day and e.successor = w.code || '@' || w.valid_from
                join place n on w.valid_to < :day and n.valid_from > w.valid_from
                        and n.code || '@' || n.valid_from = e.successor
                    or w.valid_from > :day and n.valid_from < w.valid_from
                        and n.code || '@' || n.valid_from = e.predecessor
            ), standing as (
                select origin, code, valid_from, case when bool_and(share is not null) then sum(share) end as share
                from way where valid_from <= :day and (valid_to is null or valid_to >= :day)
                group by origin, code, valid_from
            ), lost as (
                select code || '@' || valid_from as origin, parent from place
                where code || '@' || valid_from not in (select origin from standing)
                union all
                select o.origin, p.parent from lost o join place p on p.code || '@' || p.valid_from = o.parent
                where o.parent not in (select origin from standing where share = 1)
            )
            select origin, code, valid_from, share, false as above from standing
            union all
            select o.origin, s.code, s.valid_from, s.share, true
            from lost o join standing s on s.origin = o.parent and s.share = 1
            order by origin, code, valid_from
            """;

    private final EntityManager database;
    private final Places places;

    Structures(EntityManager database, Places places) {
        this.database = database;
        this.places = places;
    }

    /**
     * The structure asked for, narrowed to the place asked for. Of a structure its day says which place a code means; as
     * reported the days from the first to the last must.
     *
     * @param parameter the one that named the place
     */
    public Structure of(OrgView view, String parameter, AskedPlace asked, LocalDate first, LocalDate last) {
        LocalDate day = view.day();
        if (day == null) {
            places.mustBeOne(parameter, asked, first, last);
            return Structure.AS_REPORTED;
        }
        List<Tuple> rows = database.createNativeQuery(STANDINGS, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return new Structure(
                        day,
                        rows.stream()
                                .collect(groupingBy(
                                        row -> row.get("origin", String.class),
                                        mapping(Structures::standing, toList()))))
                .under(asked);
    }

    private static Structure.Standing standing(Tuple row) {
        return new Structure.Standing(
                new PlaceKey(row.get("code", String.class), row.get("valid_from", LocalDate.class)),
                row.get("share", BigDecimal.class),
                row.get("above", Boolean.class));
    }
}
