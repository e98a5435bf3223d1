package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/** Reads what a consolidation is made of: a few statements, however many agencies have reported. */
@ApplicationScoped
class Sources {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Sources(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    List<Standing> standing(OpenConsolidation asked) {
        return rows(database.createNativeQuery(SourcesSql.STANDING, Tuple.class)
                        .setParameter("duty", asked.duty())
                        .setParameter("from", asked.shownFrom())
                        .setParameter("period", asked.period())
                        .setParameter("now", clock.instant()))
                .map(this::standing)
                .toList();
    }

    /** The versions cannot change any more, so the moment of this second question does not matter. */
    List<Stated> figures(List<Standing> accepted) {
        return rows(database.createNativeQuery(SourcesSql.FIGURES, Tuple.class)
                        .setParameter(
                                "reports",
                                accepted.stream().map(Standing::report).toArray(UUID[]::new))
                        .setParameter(
                                "versions",
                                accepted.stream().map(Standing::version).toArray(Integer[]::new))
                        .setParameter(
                                "days", accepted.stream().map(Standing::heldOn).toArray(LocalDate[]::new)))
                .map(Sources::stated)
                .toList();
    }

    /** How many places of each level there are on the last day of the year. */
    Map<String, Integer> places(String year) {
        return rows(database.createNativeQuery("""
                        select level, count(*) as many from place_copy
                        where make_date(:year, 12, 31) between valid_from and coalesce(valid_to, 'infinity')
                        group by level
                        """, Tuple.class).setParameter("year", Integer.parseInt(year)))
                .collect(Collectors.toMap(row -> row.get("level", String.class), row -> row.get("many", Number.class)
                        .intValue()));
    }

    boolean knowsDuty(String duty) {
        return !database.createNativeQuery("select 1 from duty where code = :duty")
                .setParameter("duty", duty)
                .getResultList()
                .isEmpty();
    }

    /** Why nothing stands for the period: what the calendar brings stands as soon as it has begun. */
    InvalidFields unfit(OpenConsolidation asked) {
        Object ofTheCalendar = database.createNativeQuery("""
                        select bool_or(occasion = '' or occasion ~ '^Y[0-9]+$') from obligation
                        where duty = :duty and period = :period
                        """)
                .setParameter("duty", asked.duty())
                .setParameter("period", asked.period())
                .getSingleResult();
        if (ofTheCalendar == null) {
            return Unfit.period();
        }
        return (boolean) ofTheCalendar ? Unfit.upcoming() : Unfit.requests();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }

    private Standing standing(Tuple row) {
        return new Standing(
                row.get("id", String.class),
                row.get("period", String.class),
                row.get("agency", String.class),
                row.get("name", String.class),
                row.get("obligatory", String.class),
                row.get("nominal_date", LocalDate.class),
                row.get("held_on", LocalDate.class),
                row.get("late_at", Instant.class),
                row.get("first_submitted_at", Instant.class),
                row.get("report_status", String.class),
                row.get("exempt", Boolean.class),
                row.get("passed_on", Boolean.class),
                row.get("report", UUID.class),
                row.get("official_version", Integer.class),
                row.get("sha256", String.class),
                narrative(row.get("narrative", String.class)),
                spending(row.get("spending", String.class)),
                tasks(row.get("tasks", String.class)),
                row.get("incomplete", String.class),
                List.of(row.get("areas", String[].class)));
    }

    private static Stated stated(Tuple row) {
        return new Stated(
                row.get("period", String.class),
                row.get("agency", String.class),
                row.get("indicator", String.class),
                row.get("component", String.class),
                row.get("place", String.class),
                row.get("level", String.class),
                row.get("own", Boolean.class),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                FigureStatus.valueOf(row.get("status", String.class)),
                row.get("synthetic", Boolean.class),
                row.get("occasion", String.class),
                row.get("since", Instant.class),
                row.get("justification", String.class),
                row.get("place_name", String.class),
                row.get("agency_name", String.class));
    }

    private @Nullable Narrative narrative(@Nullable String text) {
        return text == null ? null : Objects.requireNonNull(KeptJson.read(json, text, Narrative.class));
    }

    private List<TaskNote> tasks(@Nullable String text) {
        return text == null ? List.of() : List.of(KeptJson.read(json, text, TaskNote[].class));
    }

    private List<Spending> spending(@Nullable String text) {
        return text == null ? List.of() : List.of(KeptJson.read(json, text, Spending[].class));
    }
}
