package vn.hue.ansinh.reporting.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Finds the obligations of a year that count. */
@ApplicationScoped
class Timeliness {
    // Who is only asked, is exempt, or was abolished or relieved of the duty before the day came and had not reported,
    // is not counted against anybody. What was taken back has not come in: once it has passed, it counts with the heir.
    private static final String OWED = """
            select o.duty, o.agency, o.held_on, o.late_at, o.late_at > o.due_at as extended,
                   o.first_submitted_at,
                   (select count(*) from review r where r.report = o.report and r.outcome = 'RETURNED') as returns
            from standing_obligation o
            where o.period = :year and o.obligatory = 'MANDATORY' and not o.exempt
              and (cast(:duty as text) is null or o.duty = :duty)
              and (cast(:agency as text) is null or o.agency = :agency)
              and (not o.passed_on or o.first_submitted_at is not null and o.report_status <> 'WITHDRAWN')
            order by o.agency, o.duty
            """;

    private final EntityManager database;

    Timeliness(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<Owed> of(String year, @Nullable String duty, @Nullable String agency) {
        List<Tuple> rows = database.createNativeQuery(OWED, Tuple.class)
                .setParameter("year", year)
                .setParameter("duty", duty)
                .setParameter("agency", agency)
                .getResultList();
        return rows.stream()
                .map(row -> new Owed(
                        row.get("duty", String.class),
                        row.get("agency", String.class),
                        row.get("held_on", LocalDate.class),
                        row.get("late_at", Instant.class),
                        row.get("extended", Boolean.class),
                        row.get("first_submitted_at", Instant.class),
                        row.get("returns", Number.class).intValue()))
                .toList();
    }

    /** What an agency is called; empty when none of that code was ever heard of. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Optional<Text> name(String code) {
        List<Tuple> rows = database.createNativeQuery(
                        "select name, coalesce(name_en, name) from agency_copy where code = :code", Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(row -> Text.of(row.get(0, String.class), row.get(1, String.class)));
    }

    /** @return the names of all agencies ever, by code */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Map<String, TimelinessView.Names> names() {
        List<Tuple> rows = database.createNativeQuery("select code, name, name_en from agency_copy", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new TimelinessView.Names(row.get(1, String.class), row.get(2, String.class))));
    }
}
