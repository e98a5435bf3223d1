package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.Label.Part;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;

/** What indicators and agencies are called, what a year is to reach and how it was judged, as far as it is known now. */
@ApplicationScoped
class Labels {
    // Nothing is shown of the indicators of plans that nobody reports on, and of those that had ended before.
    private static final String LABELS = """
            select n.code, n.area, n.name, n.unit, n.measure_kind, n.decimals, n.components, v.verdict,
                   v.end_unknown, v.synthetic, v.target,
                   coalesce(i.yardstick, '{}')::text as yardstick
            from indicator_name n
            left join indicator_copy i on i.code = n.code
            left join verdict_of_year v on v.indicator = n.code and v.year = :year
            where cardinality(cast(:reported as text[])) = 0 or n.code = any(:reported)
               or (coalesce(n.last_day, 'infinity') >= make_date(:first, 1, 1)
                   and n.plan in (select p.plan from indicator_name p where p.code = any(:reported)))
            order by n.code
            """;

    private static final String OF_COMPONENTS = """
            select indicator || ' ' || component as subject, verdict, end_unknown, synthetic, target from verdict_of_component where year = :year
            """;

    private static final Map<String, PlanRow> PLANS = CsvTable.read("plan-data/plan.csv", PlanRow.class).stream()
            .collect(Collectors.toMap(PlanRow::code, Function.identity()));

    private final EntityManager database;
    private final Indicators indicators;

    Labels(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** @param reported the indicators of which there are figures; all are shown where there is none */
    List<Label> of(int first, int year, Set<String> reported) {
        Map<String, Tuple> ofComponents = Sources.rows(
                        database.createNativeQuery(OF_COMPONENTS, Tuple.class).setParameter("year", year))
                .collect(Collectors.toMap(row -> row.get("subject", String.class), Function.identity()));
        return Sources.rows(database.createNativeQuery(LABELS, Tuple.class)
                        .setParameter("first", first)
                        .setParameter("year", year)
                        .setParameter("reported", reported.toArray(String[]::new)))
                .map(row -> label(row, year, ofComponents))
                .toList();
    }

    /** @param ofComponents the verdicts on components, by indicator and component */
    private Label label(Tuple row, int year, Map<String, Tuple> ofComponents) {
        Yardstick yardstick = indicators.yardstick(row.get("yardstick", String.class));
        Goal goal = Goal.of(yardstick, year).orElse(null);
        MeasureKind kind = MeasureKind.valueOf(row.get("measure_kind", String.class));
        String indicator = row.get("code", String.class);
        return new Label(
                indicator,
                row.get("area", String.class),
                row.get("name", String.class),
                row.get("unit", String.class),
                kind,
                yardstick.per(kind),
                row.get("decimals", Integer.class),
                Stream.of(row.get("components", String[].class))
                        .map(code -> new Part(
                                code,
                                yardstick.nameOf(code),
                                verdict(ofComponents.get(indicator + " " + code), yardstick, year, goal)))
                        .toList(),
                verdict(row, yardstick, year, goal),
                goal);
    }

    private static @Nullable Verdict verdict(@Nullable Tuple row, Yardstick yardstick, int year, @Nullable Goal goal) {
        String status = row == null ? null : row.get("verdict", String.class);
        return row == null || status == null
                ? null
                : new Verdict(
                        status,
                        Boolean.TRUE.equals(row.get("end_unknown", Boolean.class)),
                        row.get("synthetic", Boolean.class),
                        Verdict.on(row.get("target", Integer.class), yardstick, year, goal));
    }

    /** The plans of these indicators. */
    List<PlanNamed> plans(Set<String> indicators) {
        List<?> codes = database.createNativeQuery(
                        "select distinct plan from indicator_name where code = any(:indicators) order by plan")
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultList();
        return codes.stream()
                .map(String.class::cast)
                .map(code -> plan(code, PLANS.get(code)))
                .toList();
    }

    private PlanNamed plan(String code, @Nullable PlanRow row) {
        return row == null
                ? new PlanNamed(code, null, null, null, null, null)
                : new PlanNamed(
                        code, row.number(), row.issuedOn(), agency(row.issuer()).name(), row.title(), row.subject());
    }

    private record PlanRow(
            String code,
            String number,
            @JsonProperty("issued_on") String issuedOn,
            String issuer,
            @JsonProperty("title_vi") String title,
            @JsonProperty("subject_vi") String subject) {}

    Party agency(String code) {
        return Sources.rows(
                        database.createNativeQuery("select code, name from agency_copy where code = :code", Tuple.class)
                                .setParameter("code", code))
                .map(row -> new Party(row.get("code", String.class), row.get("name", String.class)))
                .findFirst()
                .orElseGet(() -> new Party(code, code));
    }
}
