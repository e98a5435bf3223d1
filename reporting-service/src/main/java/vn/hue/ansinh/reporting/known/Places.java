package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** The copy of the places; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Places {
    /**
     * Begins a question about an obligation: {@code of_year} are the places of the year that it is about, {@code home} is
     * the agency's own and {@code territory} holds that and those in it.
     */
    // A place goes on under its code unless it was divided. What has come into the agency's place since the year, until
    // the last day on which the agency has the duty, is its own to tell of as well: nobody else is there who could.
    public static final String TERRITORY = """
            with recursive asked as (
              select agency, cast(period as int) as year, held_on from standing_obligation where id = :obligation
            ), of_year as (
              select p.* from place_copy p cross join asked
              where p.valid_from <= make_date(year, 12, 31) and coalesce(p.valid_to, 'infinity') >= make_date(year, 1, 1)
            ), line as (
              select p.* from asked join agency_copy g on g.code = asked.agency
              join place_copy p on p.code = split_part(g.place, '@', 1) and same_place(p.id, g.place)
            ), home as (
              select * from of_year where id in (select id from line) order by valid_from desc limit 1
            ), own as (
              select id, valid_from from line where id not in (select id from of_year) or id = (select id from home)
            ), whole as (
              select * from own
              union
              select p.id, p.valid_from
              from whole w cross join asked
              join place_copy p on p.parent = w.id
                or p.successors = array[w.id] and w.valid_from > make_date(year, 12, 31) and w.valid_from <= held_on
            ), territory as (
              select p.*, coalesce(p.id = (select id from home), false) as home
              from of_year p where p.id in (select id from whole)
            )
            """;

    private static final String NAMED = TERRITORY + """
            select p.id, p.code, p.level, p.id in (select id from territory) as theirs,
                   coalesce(p.id = (select id from home), false) as home
            from of_year p
            where p.id = any(:names) or p.code = any(:names) or p.id = (select id from home)
            order by p.valid_from, p.id
            """;

    // What became a part of it since has its own figures: they are none of the place itself, and none that it lacks.
    private static final String WITHIN = TERRITORY + """
            , inside as (
              select id from own
              union
              select p.id from inside join place_copy p on p.parent = inside.id
            )
            select t.id, t.code, t.level, true as theirs, false as home
            from territory t cross join asked
            where t.id in (select id from inside) and t.id not in (select id from line)
              and make_date(year, 12, 31) <= coalesce(t.valid_to, 'infinity')
            order by t.id
            """;

    private final EntityManager database;

    private final Withdrawn withdrawn;

    Places(EntityManager database, Withdrawn withdrawn) {
        this.database = database;
        this.withdrawn = withdrawn;
    }

    void clear() {
        withdrawn.clear(Withdrawn.Kind.PLACE);
        database.createNativeQuery("delete from place_copy").executeUpdate();
    }

    void copy(PlaceMessage place) {
        if (place.isWithdrawn()) {
            forget(place);
            return;
        }
        if (withdrawn.includes(Withdrawn.Kind.PLACE, place.id(), place.revision())) {
            return;
        }
        database.createNativeQuery("""
                        insert into place_copy
                          (id, code, valid_from, valid_to, level, parent, successors, divided, revision)
                        values (:id, :code, :from, cast(:to as date), :level, cast(:parent as text),
                          cast(:successors as text[]), :divided, :revision)
                        on conflict (id) do update set code = excluded.code, valid_from = excluded.valid_from,
                          valid_to = excluded.valid_to, level = excluded.level, parent = excluded.parent,
                          successors = excluded.successors, divided = excluded.divided, revision = excluded.revision
                        where place_copy.revision < excluded.revision
                        """)
                .setParameter("id", place.id())
                .setParameter("code", place.code())
                .setParameter("from", place.validFrom())
                .setParameter("to", place.validTo())
                .setParameter("level", place.level().name())
                .setParameter("parent", place.parent())
                .setParameter("successors", place.successorIds())
                .setParameter("divided", place.isDivided())
                .setParameter("revision", place.revision())
                .executeUpdate();
    }

    /** What never was is not known any more, but that it never was. */
    private void forget(PlaceMessage place) {
        withdrawn.add(Withdrawn.Kind.PLACE, place.id(), place.revision());
        database.createNativeQuery("delete from place_copy where id = :id and revision < :revision")
                .setParameter("id", place.id())
                .setParameter("revision", place.revision())
                .executeUpdate();
    }

    /** Those of the ids and bare codes that exist in the year, and the agency's own place; the youngest last. */
    public List<KnownPlace> named(Collection<String> names, String obligation) {
        return places(
                database.createNativeQuery(NAMED, Tuple.class).setParameter("names", names.toArray(String[]::new)),
                obligation);
    }

    /** Those in the agency's own place, as they are at the end of the year. */
    public List<KnownPlace> within(String obligation) {
        return places(database.createNativeQuery(WITHIN, Tuple.class), obligation);
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static List<KnownPlace> places(Query query, String obligation) {
        List<Tuple> rows = query.setParameter("obligation", obligation).getResultList();
        return rows.stream().map(Places::known).toList();
    }

    private static KnownPlace known(Tuple row) {
        return new KnownPlace(
                row.get("id", String.class),
                row.get("code", String.class),
                Level.valueOf(row.get("level", String.class)),
                row.get("theirs", Boolean.class),
                row.get("home", Boolean.class));
    }
}
