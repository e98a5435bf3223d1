package vn.hue.ansinh.indicators.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.agency.Lineage.Passing;
import vn.hue.ansinh.indicators.agency.Lineage.Term;

/** Which agencies the groups consisted of through the years, by our copies of agencies and reorganisations. */
@ApplicationScoped
public class Groups {
    private static final String KEEP = """
            insert into agency_succession (id, effective_on, predecessors, successors, scope_kind, withdrawn, revision)
            values (:id, :on, :predecessors, :successors, :scope, :withdrawn, :revision)
            on conflict (id) do update
            set effective_on = excluded.effective_on, predecessors = excluded.predecessors,
                successors = excluded.successors, scope_kind = excluded.scope_kind, withdrawn = excluded.withdrawn,
                revision = excluded.revision
            where agency_succession.revision < excluded.revision
            """;

    private static final String PASSED_ON = """
            select effective_on, predecessors, successors, scope_kind = 'ALL' as whole from agency_succession
            where scope_kind in ('ALL', 'TERRITORY') and not withdrawn
            """;

    private final EntityManager database;

    Groups(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from agency_succession").executeUpdate();
    }

    /** The highest revision wins, in whatever order they are heard: of what was withdrawn it stays known that it was. */
    void copy(Reorganisation heard) {
        database.createNativeQuery(KEEP)
                .setParameter("id", heard.id())
                .setParameter("on", heard.effectiveOn())
                .setParameter("predecessors", heard.predecessors().toArray(String[]::new))
                .setParameter("successors", heard.successors().toArray(String[]::new))
                .setParameter("scope", heard.scopeKind())
                .setParameter("withdrawn", heard.isWithdrawn())
                .setParameter("revision", heard.revision())
                .executeUpdate();
    }

    /** By their codes, in three queries for all. */
    public Map<String, Group> all() {
        return new Lineage(written(), terms(), passings()).groups();
    }

    private Map<String, List<String>> written() {
        return rows("select agency, member from agency_member").stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class), mapping(row -> row.get(1, String.class), toList())));
    }

    private Map<String, Term> terms() {
        return rows("select code, valid_from, valid_to from agency_name").stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Term(row.get(1, LocalDate.class), row.get(2, LocalDate.class))));
    }

    private List<Passing> passings() {
        return rows(PASSED_ON).stream()
                .map(row -> new Passing(
                        row.get(0, LocalDate.class),
                        List.of(row.get(1, String[].class)),
                        List.of(row.get(2, String[].class)),
                        row.get(3, Boolean.class)))
                .toList();
    }

    private List<Tuple> rows(String question) {
        return database.createNativeQuery(question, Tuple.class).getResultList();
    }
}
