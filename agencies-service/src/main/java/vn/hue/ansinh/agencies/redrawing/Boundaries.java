package vn.hue.ansinh.agencies.redrawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.place.TellingPlaces;
import vn.hue.ansinh.agencies.question.Folded;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Draws the boundaries of a resolution, or takes them back; a resolution at once, however many places it names. */
@ApplicationScoped
class Boundaries {
    private static final String END = """
            update place set valid_to = cast(:day as date) - 1, ended_by = :id, revision = revision + 1,
                   abolished_by = case when id = any (cast(:abolished as text[])) then :basis end
            where id = any (cast(:ended as text[]))
            """;

    private static final String FOUND = """
            insert into place (id, code, valid_from, level, kind, name, parent, basis, search, source, founded_by, revision)
            select f.id, f.code, cast(:day as date), f.level, f.kind, f.name, f.parent, :basis, f.search, to_jsonb(f), :id,
                   1 + coalesce((select t.revision from place_taken_back t where t.id = f.id), 0)
            from jsonb_to_recordset(cast(:founded as jsonb))
                 as f (id text, code text, level text, kind text, name text, parent text, search text)
            """;

    // As the Plan's tables say it: who becomes several is divided, who becomes one with others is merged.
    private static final String LINK = """
            with edge as (
                select p.id as predecessor, p.name as before, f.id as successor, f.name as after,
                       count(*) over (partition by p.id) as heirs, count(*) over (partition by f.id) as parts
                from jsonb_to_recordset(cast(:founded as jsonb)) as f (id text, name text, "from" text[])
                cross join unnest(f."from") made_of
                join place p on p.id = made_of)
            insert into place_succession (predecessor, successor, kind, certainty, redrawn_by)
            select predecessor, successor,
                   case when heirs > 1 then 'SPLIT' when parts > 1 then 'MERGE'
                        when before = after then 'CONTINUED' else 'RENAME' end, 'VERIFIED', :id
            from edge
            """;

    // Shares were stated of the successors that a place had then.
    private static final String DROP_SHARES = """
            insert into place_share_change (id, state, recorded_at, recorded_by)
            select distinct predecessor, jsonb_build_object('basis', null, 'successors', jsonb_build_array()),
                   cast(:at as timestamptz), :by
            from place_succession where redrawn_by = :id and share is not null
            """;

    private static final String UNLINK = "delete from place_succession where redrawn_by = :id";

    private static final String KEEP_REVISIONS = """
            insert into place_taken_back (id, revision) select id, revision + 1 from place where founded_by = :id
            on conflict (id) do update set revision = excluded.revision
            """;

    private static final String REVIVE = """
            update place set valid_to = null, ended_by = null, abolished_by = null, revision = revision + 1
            where ended_by = :id
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final TellingPlaces telling;

    Boundaries(EntityManager database, ObjectMapper json, TellingPlaces telling) {
        this.database = database;
        this.json = json;
        this.telling = telling;
    }

    /** A founded place as it is written. */
    private record Row(
            String id,
            String code,
            String level,
            String kind,
            String name,
            @Nullable String parent,
            String search,
            List<String> from) {}

    void draw(String id, SetPlaceSuccession said) {
        List<Row> rows = said.founded().stream()
                .map(f -> new Row(
                        f.id(said.effectiveOn()),
                        f.code(),
                        f.level(),
                        f.kind(),
                        f.name(),
                        f.parent(),
                        Folded.of(f.name()),
                        f.from()))
                .toList();
        String founded = KeptJson.write(json, rows);
        database.createNativeQuery(END)
                .setParameter("id", id)
                .setParameter("day", said.effectiveOn())
                .setParameter("basis", said.basis())
                .setParameter("ended", said.ended().toArray(String[]::new))
                .setParameter("abolished", said.abolished().toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(FOUND)
                .setParameter("id", id)
                .setParameter("day", said.effectiveOn())
                .setParameter("basis", said.basis())
                .setParameter("founded", founded)
                .executeUpdate();
        database.createNativeQuery(LINK)
                .setParameter("id", id)
                .setParameter("founded", founded)
                .executeUpdate();
        telling.tell();
    }

    void takeBack(String id, Hand hand) {
        database.createNativeQuery(DROP_SHARES)
                .setParameter("id", id)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
        run(UNLINK, id);
        run(KEEP_REVISIONS, id);
        telling.tellGone(id);
        run("delete from place where founded_by = :id", id);
        run(REVIVE, id);
        telling.tell();
    }

    private void run(String sql, String id) {
        database.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }
}
