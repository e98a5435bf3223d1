package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.agencies.succession.Successions;
import vn.hue.ansinh.agencies.succession.TellingSuccessions;

/** All reorganisations, drafts and withdrawn ones too. */
@ApplicationScoped
class Reorganisations {
    private static final String COLUMNS = "id, effective_on, kind, predecessors, successors, scope_kind, scope, basis,"
            + " certainty, state, reason, revision";

    private static final String ONE = "select " + COLUMNS + " from agency_succession where id = :id";

    private static final String PAGE = "select " + COLUMNS + """
             from agency_succession
            where id > :after and (state = 'EFFECTIVE' or :everything)
              and (cast(:agency as text) is null or :agency = any (predecessors) or :agency = any (successors))
            order by id limit :rows
            """;

    private static final String WRITE = """
            insert into agency_succession (id, effective_on, kind, predecessors, successors, scope_kind, scope, basis,
                   certainty, state, changed_by, changed_at)
            values (:id, :on, :kind, :predecessors, :successors, :scopeKind, :scope, :basis, :certainty, 'DRAFT', :by, :at)
            on conflict (id) do update
            set effective_on = excluded.effective_on, kind = excluded.kind, predecessors = excluded.predecessors,
                successors = excluded.successors, scope_kind = excluded.scope_kind, scope = excluded.scope,
                basis = excluded.basis, certainty = excluded.certainty, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at, revision = agency_succession.revision + 1
            """;

    private static final String STEP = """
            update agency_succession
            set state = :state, reason = cast(:reason as text), changed_by = :by, changed_at = :at, revision = revision + 1
            where id = :id
            """;

    private final EntityManager database;
    private final Hands hands;
    private final Steps steps;
    private final TellingSuccessions telling;

    Reorganisations(EntityManager database, Hands hands, Steps steps, TellingSuccessions telling) {
        this.database = database;
        this.hands = hands;
        this.steps = steps;
        this.telling = telling;
    }

    /** One writer at a time; the lock goes with the caller's transaction. */
    void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    Optional<ReorganisationView> find(String id) {
        List<Tuple> rows = database.createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Reorganisations::view).findFirst();
    }

    /** @param everything drafts and withdrawn ones too */
    List<ReorganisationView> after(String id, @Nullable String agency, boolean everything, int rows) {
        List<Tuple> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("after", id)
                .setParameter("agency", agency)
                .setParameter("everything", everything)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(Reorganisations::view).toList();
    }

    void write(Succession draft) {
        Hand hand = hands.ofCaller();
        database.createNativeQuery(WRITE)
                .setParameter("id", draft.id())
                .setParameter("on", draft.effectiveOn())
                .setParameter("kind", draft.kind())
                .setParameter("predecessors", draft.predecessors().toArray(String[]::new))
                .setParameter("successors", draft.successors().toArray(String[]::new))
                .setParameter("scopeKind", draft.scopeKind())
                .setParameter("scope", draft.scope().toArray(String[]::new))
                .setParameter("basis", draft.basis())
                .setParameter("certainty", draft.certainty())
                .setParameter("by", hand.by())
                .setParameter("at", hand.at())
                .executeUpdate();
        steps.keep(draft.id(), hand);
    }

    /** The others are told of it. */
    void step(String id, State state, @Nullable String reason) {
        Hand hand = hands.ofCaller();
        database.createNativeQuery(STEP)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("reason", reason)
                .setParameter("by", hand.by())
                .setParameter("at", hand.at())
                .executeUpdate();
        steps.keep(id, hand);
        telling.tell();
    }

    /** Whether the caller is who wrote down what the draft says now. */
    boolean isWrittenByCaller(String id) {
        return steps.lastDrafter(id).equals(Optional.of(hands.ofCaller().by()));
    }

    private static ReorganisationView view(Tuple row) {
        return new ReorganisationView(
                Successions.read(row),
                State.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                row.get("revision", Long.class));
    }
}
