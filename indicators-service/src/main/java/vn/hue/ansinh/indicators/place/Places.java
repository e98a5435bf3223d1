package vn.hue.ansinh.indicators.place;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Our copy of the places that agencies-service owns. */
@ApplicationScoped
public class Places {
    private static final String UPSERT = """
            insert into place (code, valid_from, valid_to, level, name, parent, revision)
            select :code, :from, cast(:to as date), :level, :name, cast(:parent as text), :revision
            where not exists (select from place_withdrawn where id = :id and revision > :revision)
            on conflict (code, valid_from) do update
            set valid_to = excluded.valid_to, level = excluded.level, name = excluded.name,
                parent = excluded.parent, revision = excluded.revision
            where place.revision < excluded.revision
            """;

    private static final String FORGET =
            "delete from place where code = :code and valid_from = :from and revision < :revision";

    // Or what was told before, and is heard only now, would bring it back.
    private static final String REMEMBER = """
            insert into place_withdrawn as w (id, revision) values (:id, :revision)
            on conflict (id) do update set revision = greatest(w.revision, excluded.revision)
            """;

    private static final String NO_EDGES = "delete from place_edge where predecessor = :id";

    private static final String EDGE = """
            insert into place_edge (predecessor, successor, share, origin_share)
            values (:id, :successor, cast(:share as numeric), cast(:originShare as numeric))
            """;

    // A life goes on whole where the one before it became this one alone, and this one came of nothing else.
    private static final String LIVES = """
            with life as (
                select code || '@' || valid_from as id, valid_from,
                       lag(code || '@' || valid_from) over (order by valid_from) as before
                from place
                where code = :code and valid_from <= :last and coalesce(valid_to, 'infinity') >= :first
            )
            select id, before is null or (
                       (select array_agg(successor) from place_edge where predecessor = before) = array[id]
                   and (select array_agg(predecessor) from place_edge where successor = id) = array[before]) as goes_on
            from life order by valid_from
            """;

    private static final String BELOW = """
            select exists (
                select from place p join place q on q.parent = p.code || '@' || p.valid_from
                where p.code = :code and q.level = :level
                  and p.valid_from <= :day and coalesce(p.valid_to, 'infinity') >= :day
                  and q.valid_from <= :day and coalesce(q.valid_to, 'infinity') >= :day)
            """;

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    /**
     * Codes are used again for other places. Whoever asks by the code alone gets an answer only where all that it stood
     * for in those days was one place, which may have been renamed.
     *
     * @param parameter the one that named the place
     */
    public void mustBeOne(String parameter, AskedPlace asked, LocalDate from, LocalDate to) {
        if (asked.isSure()) {
            return;
        }
        List<Tuple> lives = database.createNativeQuery(LIVES, Tuple.class)
                .setParameter("code", asked.code())
                .setParameter("first", from)
                .setParameter("last", to)
                .getResultList();
        if (lives.stream().anyMatch(life -> !Boolean.TRUE.equals(life.get("goes_on", Boolean.class)))) {
            throw ambiguous(parameter, asked, lives);
        }
    }

    private static InvalidParameter ambiguous(String parameter, AskedPlace asked, List<Tuple> lives) {
        String ids = lives.stream().map(life -> life.get("id", String.class)).collect(joining(", "));
        return new InvalidParameter(
                parameter,
                Text.of(
                        "Mã " + asked.code() + " chỉ các địa bàn khác nhau trong những năm này: dùng một trong " + ids
                                + ", hoặc thu hẹp from và to.",
                        "In these years " + asked.code() + " is the code of different places: use one of " + ids
                                + ", or narrow from and to."));
    }

    /** Whether there are places of that level right below it on the day. */
    public boolean hasBelow(String code, String level, LocalDate day) {
        return (Boolean) database.createNativeQuery(BELOW)
                .setParameter("code", code)
                .setParameter("level", level)
                .setParameter("day", day)
                .getSingleResult();
    }

    void clear() {
        database.createNativeQuery("delete from place").executeUpdate();
        database.createNativeQuery("delete from place_edge").executeUpdate();
        database.createNativeQuery("delete from place_withdrawn").executeUpdate();
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(PlaceMessage message) {
        if (message.isWithdrawn()) {
            forget(message);
            return;
        }
        int news = database.createNativeQuery(UPSERT)
                .setParameter("id", message.id())
                .setParameter("code", message.code())
                .setParameter("from", message.validFrom())
                .setParameter("to", message.validTo())
                .setParameter("level", message.level())
                .setParameter("name", message.name())
                .setParameter("parent", message.parent())
                .setParameter("revision", message.revision())
                .executeUpdate();
        if (news > 0) {
            copyEdges(message);
        }
    }

    private void forget(PlaceMessage message) {
        database.createNativeQuery(REMEMBER)
                .setParameter("id", message.id())
                .setParameter("revision", message.revision())
                .executeUpdate();
        int gone = database.createNativeQuery(FORGET)
                .setParameter("code", message.code())
                .setParameter("from", message.validFrom())
                .setParameter("revision", message.revision())
                .executeUpdate();
        if (gone > 0) {
            database.createNativeQuery(NO_EDGES)
                    .setParameter("id", message.id())
                    .executeUpdate();
        }
    }

    private void copyEdges(PlaceMessage message) {
        database.createNativeQuery(NO_EDGES).setParameter("id", message.id()).executeUpdate();
        List<PlaceMessage.Edge> edges = message.successors() == null ? List.of() : message.successors();
        for (PlaceMessage.Edge edge : edges) {
            database.createNativeQuery(EDGE)
                    .setParameter("id", message.id())
                    .setParameter("successor", edge.id())
                    .setParameter("share", edge.share())
                    .setParameter("originShare", edge.originShare())
                    .executeUpdate();
        }
    }
}
