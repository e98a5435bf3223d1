package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** The copy of the reorganisations, and the structures that follow from it. */
@ApplicationScoped
public class Structures {
    private static final String COPY = """
            insert into succession_copy (id, effective_on, kind, predecessors, successors, scope_kind, scope, revision)
            values (:id, :on, :kind, :predecessors, :successors, :scopeKind, :scope, :revision)
            on conflict (id) do update set effective_on = excluded.effective_on, kind = excluded.kind,
              predecessors = excluded.predecessors, successors = excluded.successors,
              scope_kind = excluded.scope_kind, scope = excluded.scope, revision = excluded.revision
            where succession_copy.revision < excluded.revision
            """;

    private final EntityManager database;

    private final Withdrawn withdrawn;

    Structures(EntityManager database, Withdrawn withdrawn) {
        this.database = database;
        this.withdrawn = withdrawn;
    }

    public void clear() {
        withdrawn.clear(Withdrawn.Kind.SUCCESSION);
        database.createNativeQuery("delete from succession_copy").executeUpdate();
    }

    /** The last revision wins; one that was withdrawn never happened. */
    public void copy(SuccessionMessage succession) {
        if (succession.isWithdrawn()) {
            withdrawn.add(Withdrawn.Kind.SUCCESSION, succession.id(), succession.revision());
            database.createNativeQuery("delete from succession_copy where id = :id and revision < :revision")
                    .setParameter("id", succession.id())
                    .setParameter("revision", succession.revision())
                    .executeUpdate();
            return;
        }
        if (withdrawn.includes(Withdrawn.Kind.SUCCESSION, succession.id(), succession.revision())) {
            return;
        }
        database.createNativeQuery(COPY)
                .setParameter("id", succession.id())
                .setParameter("on", succession.effectiveOn())
                .setParameter("kind", succession.kind())
                .setParameter("predecessors", succession.predecessors().toArray(String[]::new))
                .setParameter("successors", succession.successors().toArray(String[]::new))
                .setParameter("scopeKind", succession.scopeKind())
                .setParameter("scope", succession.scope().toArray(String[]::new))
                .setParameter("revision", succession.revision())
                .executeUpdate();
    }

    public Structure on(LocalDate day) {
        return new Structure(day, successions(), lives());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public List<Succession> successions() {
        List<Tuple> rows = database.createNativeQuery(
                        "select effective_on, kind, predecessors, successors, scope_kind, scope from succession_copy",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Succession(
                        row.get(0, LocalDate.class),
                        row.get(1, String.class),
                        List.of(row.get(2, String[].class)),
                        List.of(row.get(3, String[].class)),
                        row.get(4, String.class),
                        List.of(row.get(5, String[].class))))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<Structure.Life> lives() {
        List<Tuple> rows = database.createNativeQuery(
                        "select code, valid_from, coalesce(valid_to, date '9999-12-31') from agency_copy", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Structure.Life(
                        row.get(0, String.class), row.get(1, LocalDate.class), row.get(2, LocalDate.class)))
                .toList();
    }
}
