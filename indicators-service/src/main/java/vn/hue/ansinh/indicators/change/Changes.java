package vn.hue.ansinh.indicators.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.kit.time.Zones;

/** The history of the catalogue: added to, never changed. */
@ApplicationScoped
public class Changes {
    private static final String KEEP = """
        insert into catalogue_change (kind, code, version, action, state, recorded_at, recorded_by)
        values (:kind, :code, cast(:version as int), :action, cast(:state as jsonb), :at, :by)
        """;

    private static final String ASKED_FOR = """
        select number, kind, code, action, cast(state as text) as state, recorded_at, recorded_by
        from catalogue_change
        where number > :after and (:kind = '' or kind = :kind) and (:code = '' or code = :code)
        order by number limit :rows
        """;

    private static final String BY_HAND =
            "select distinct code from catalogue_change where kind = :kind and recorded_by is not null";

    private final EntityManager database;
    private final ObjectMapper json;

    Changes(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One writer at a time; the lock goes with the caller's transaction. */
    public void open() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('catalogue', 197)) as text)")
                .getSingleResult();
    }

    void keep(Entry entry, Action action, Object state, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("kind", entry.kind().name())
                .setParameter("code", entry.code())
                .setParameter("version", entry.version())
                .setParameter("action", action.name())
                .setParameter("state", KeptJson.write(json, state))
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    /** What a person has changed belongs to the people from then on. */
    Set<String> madeByHand(Kind kind) {
        List<?> codes = database.createNativeQuery(BY_HAND)
                .setParameter("kind", kind.name())
                .getResultList();
        Set<String> byHand = new TreeSet<>();
        codes.forEach(code -> byHand.add((String) code));
        return byHand;
    }

    Page<ChangeView> page(ChangeQuery query, boolean showsWho) {
        List<Tuple> rows = database.createNativeQuery(ASKED_FOR, Tuple.class)
                .setParameter("after", query.after())
                .setParameter("kind", query.kind())
                .setParameter("code", query.code())
                .setParameter("rows", query.page().limitAndOneMore())
                .getResultList();
        List<ChangeView> views = rows.stream().map(row -> view(row, showsWho)).toList();
        return Page.of(views, query.page(), change -> String.valueOf(change.number()));
    }

    private ChangeView view(Tuple row, boolean showsWho) {
        return new ChangeView(
                row.get("number", Long.class),
                Kind.valueOf(row.get("kind", String.class)),
                row.get("code", String.class),
                Action.valueOf(row.get("action", String.class)),
                KeptJson.read(json, row.get("state", String.class), JsonNode.class),
                instant(row.get("recorded_at")).atZone(Zones.VIETNAM).toOffsetDateTime(),
                showsWho ? row.get("recorded_by", String.class) : null);
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp moment ? moment.toInstant() : (Instant) column;
    }
}
