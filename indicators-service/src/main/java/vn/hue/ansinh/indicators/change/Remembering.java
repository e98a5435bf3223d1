package vn.hue.ansinh.indicators.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Tells how things of the catalogue read at any time, so that what was judged then can be judged again. */
@ApplicationScoped
public class Remembering {
    // What our tables said first is the beginning and counts as known before; a person's word counts from when it was
    // given.
    private static final String KNOWN = """
        select code, version, cast(state as text) as state,
               case when recorded_by is not null or earlier > 0 then recorded_at
                    when version is null then timestamptz '1900-01-01Z'
                    else least(recorded_at,
                               cast(state ->> 'effectiveFrom' as timestamp) at time zone 'Asia/Ho_Chi_Minh')
               end as since
        from (select *, count(*) over (partition by code, version order by number) - 1 as earlier
              from catalogue_change
              where kind = :kind and code in (:codes) and action not in ('RETIRED', 'REINSTATED')) change
        where (version is null) = :itself
        order by since, number
        """;

    // Until when a thing is counted, each time somebody said so.
    private static final String ENDED = """
        select code, version, cast(state as text) as state, recorded_at as since
        from catalogue_change
        where kind = :kind and code in (:codes) and action in ('RETIRED', 'REINSTATED')
        order by number
        """;

    private final EntityManager database;
    private final ObjectMapper json;

    Remembering(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The things themselves, in the order in which it became known. */
    public <T> List<Known<T>> of(Kind kind, Collection<String> codes, Class<T> form) {
        return known(kind, codes, true, form);
    }

    /** How they read then, in the order of these codes; without those that nobody had spoken of. */
    public <T> Map<String, T> read(Kind kind, Collection<String> codes, Class<T> form, Instant knownAt) {
        Map<String, T> read = new HashMap<>();
        of(kind, codes, form).stream()
                .filter(known -> known.isKnownAt(knownAt))
                .forEach(known -> read.put(known.code(), known.state()));
        Map<String, T> inOrder = new LinkedHashMap<>();
        codes.stream().filter(read::containsKey).forEach(code -> inOrder.put(code, read.get(code)));
        return inOrder;
    }

    /** The versions of their definitions, in the order in which they became known. */
    public <T> List<Known<T>> versions(Kind kind, Collection<String> codes, Class<T> form) {
        return known(kind, codes, false, form);
    }

    /** Their ends and that they have none after all, in the order in which it became known. */
    public <T> List<Known<T>> ends(Kind kind, Collection<String> codes, Class<T> form) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = database.createNativeQuery(ENDED, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream().map(row -> known(row, form)).toList();
    }

    private <T> List<Known<T>> known(Kind kind, Collection<String> codes, boolean itself, Class<T> form) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = database.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("codes", codes)
                .setParameter("itself", itself)
                .getResultList();
        return rows.stream().map(row -> known(row, form)).toList();
    }

    private <T> Known<T> known(Tuple row, Class<T> form) {
        return new Known<>(
                row.get("code", String.class),
                row.get("version", Integer.class),
                instant(row.get("since")),
                KeptJson.read(json, row.get("state", String.class), form));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
    }
}
