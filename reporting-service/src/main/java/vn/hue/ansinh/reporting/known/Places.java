package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** The copy of the places; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Places {
    /**
     * Begins a question about the year and the agency: {@code of_year} are the places of that year, {@code home} is the
     * agency's own and {@code territory} holds that and those in it.
     */
    // An agency keeps its place by code when the place itself is founded anew, as the province became a city in 2025.
    public static final String TERRITORY = """
            with recursive of_year as (
              select * from place_copy
              where valid_from <= make_date(:year, 12, 31) and coalesce(valid_to, 'infinity') >= make_date(:year, 1, 1)
            ), home as (
              select p.* from of_year p
              where p.code = (select split_part(place, '@', 1) from agency_copy where code = :agency)
              order by p.valid_from desc limit 1
            ), territory as (
              select id, level, valid_to, true as home from home
              union
              select p.id, p.level, p.valid_to, false from of_year p join territory t on p.parent = t.id
            )
            """;

    private static final String NAMED = TERRITORY + """
            select p.id, p.code, p.level, p.id in (select id from territory) as theirs,
                   coalesce(p.id = (select id from home), false) as home
            from of_year p
            where p.id = any(:names) or p.code = any(:names) or p.id = (select id from home)
            order by p.valid_from, p.id
            """;

    private static final String WITHIN = """
            with recursive of_day as (
              select * from place_copy
              where make_date(:year, 12, 31) between valid_from and coalesce(valid_to, 'infinity')
            ), territory as (
              select p.* from of_day p
              where p.code = (select split_part(place, '@', 1) from agency_copy where code = :agency)
              union
              select p.* from of_day p join territory t on p.parent = t.id
            )
            select id, code, level, true as theirs, false as home from territory
            where code <> (select split_part(place, '@', 1) from agency_copy where code = :agency)
            order by id
            """;

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from place_copy").executeUpdate();
    }

    void copy(PlaceMessage place) {
        database.createNativeQuery("""
                        insert into place_copy (id, code, valid_from, valid_to, level, parent, revision)
                        values (:id, :code, :from, cast(:to as date), :level, cast(:parent as text), :revision)
                        on conflict (id) do update set code = excluded.code, valid_from = excluded.valid_from,
                          valid_to = excluded.valid_to, level = excluded.level, parent = excluded.parent,
                          revision = excluded.revision
                        where place_copy.revision < excluded.revision
                        """)
                .setParameter("id", place.id())
                .setParameter("code", place.code())
                .setParameter("from", place.validFrom())
                .setParameter("to", place.validTo())
                .setParameter("level", place.level().name())
                .setParameter("parent", place.parent())
                .setParameter("revision", place.revision())
                .executeUpdate();
    }

    /** Those of the ids and bare codes that exist in the year, and the agency's own place; the youngest last. */
    public List<KnownPlace> named(Collection<String> names, String agency, String year) {
        return database.createNativeQuery(NAMED, Tuple.class)
                .setParameter("year", Integer.parseInt(year))
                .setParameter("agency", agency)
                .setParameter("names", names.toArray(String[]::new))
                .getResultStream()
                .map(row -> known((Tuple) row))
                .toList();
    }

    /** Those in the agency's own place, as they are at the end of the year. */
    public List<KnownPlace> within(String agency, String year) {
        return database.createNativeQuery(WITHIN, Tuple.class)
                .setParameter("year", Integer.parseInt(year))
                .setParameter("agency", agency)
                .getResultStream()
                .map(row -> known((Tuple) row))
                .toList();
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
