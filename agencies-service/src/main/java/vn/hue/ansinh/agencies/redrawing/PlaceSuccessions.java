package vn.hue.ansinh.agencies.redrawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.reorganisation.State;
import vn.hue.ansinh.kit.problem.KeptJson;

/** All resolutions on boundaries, drafts and withdrawn ones too, and each step of them. */
@ApplicationScoped
class PlaceSuccessions {
    private static final String COLUMNS =
            "select id, cast(body as text) as body, state, reason, revision from place_redrawing ";

    private static final String PAGE = COLUMNS + """
            where id > :after and (state = 'EFFECTIVE' or :everything)
              and (cast(:place as text) is null or body -> 'abolished' @> to_jsonb(cast(:place as text))
                or exists (select from jsonb_array_elements(body -> 'founded') f
                           where (f ->> 'code') || '@' || (body ->> 'effectiveOn') = :place
                              or f -> 'from' @> to_jsonb(cast(:place as text))))
            order by id limit :rows
            """;

    private static final String DRAFT = """
            insert into place_redrawing (id, body, state, revision) values (:id, cast(:body as jsonb), 'DRAFT', 1)
            on conflict (id) do update set body = excluded.body, revision = place_redrawing.revision + 1
            """;

    private static final String STEP = """
            update place_redrawing set state = :state, reason = cast(:reason as text), revision = revision + 1
            where id = :id
            """;

    private static final String KEEP = """
            insert into place_redrawing_step (id, state, recorded_at, recorded_by)
            select id, body || jsonb_build_object('state', state, 'reason', reason), :at, :by
            from place_redrawing where id = :id
            """;

    private static final String LAST_DRAFTER = """
            select recorded_by from place_redrawing_step
            where id = :id and state ->> 'state' = 'DRAFT' order by number desc limit 1
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    PlaceSuccessions(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<PlaceSuccessionView> find(String id) {
        return read(database.createNativeQuery(COLUMNS + "where id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /**
     * @param place only those that found it, end it or are made of it
     * @param everything drafts and withdrawn ones too
     */
    List<PlaceSuccessionView> after(String id, @Nullable String place, boolean everything, int rows) {
        return read(database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("after", id)
                .setParameter("place", place)
                .setParameter("everything", everything)
                .setParameter("rows", rows));
    }

    void draft(String id, SetPlaceSuccession asked, Hand hand) {
        database.createNativeQuery(DRAFT)
                .setParameter("id", id)
                .setParameter("body", KeptJson.write(json, asked))
                .executeUpdate();
        keep(id, hand);
    }

    void step(String id, State state, @Nullable String reason, Hand hand) {
        database.createNativeQuery(STEP)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("reason", reason)
                .executeUpdate();
        keep(id, hand);
    }

    /** Who wrote down what the draft says now. */
    boolean isWrittenBy(String id, String person) {
        return database.createNativeQuery(LAST_DRAFTER).setParameter("id", id).getResultList().stream()
                .anyMatch(person::equals);
    }

    private void keep(String id, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<PlaceSuccessionView> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new PlaceSuccessionView(
                        row.get("id", String.class),
                        KeptJson.read(json, row.get("body", String.class), SetPlaceSuccession.class),
                        State.valueOf(row.get("state", String.class)),
                        row.get("reason", String.class),
                        row.get("revision", Long.class)))
                .toList();
    }
}
