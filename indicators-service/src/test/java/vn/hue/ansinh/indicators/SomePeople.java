package vn.hue.ansinh.indicators;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.hue.ansinh.indicators.observation.HeldBack;

/** A province of some districts and communes, where people find jobs and some are poor. */
@ApplicationScoped
public class SomePeople {
    public static final String JOBS = "IND-03-02";
    public static final String POVERTY = "IND-02-01";
    public static final String WATER = "IND-08-01";

    private static final String STATE = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, breakdown, value,
                numerator, denominator, status, synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            select gen_random_uuid(), s.indicator, s.component, s.place, date '2021-07-01', s.period, s.breakdown, s.value, s.numerator,
                s.denominator, 'A', false, 1, 1 + (
                    select count(*) from observation o
                    where o.indicator = s.indicator and o.place_code = s.place and o.period = s.period
                      and o.component_key = coalesce(s.component, '') and o.breakdown_key = coalesce(s.breakdown, '')),
                'IMPORT', gen_random_uuid(), timestamptz '2024-01-01Z' + make_interval(days => %d)
            from (values %s) as s (indicator, place, period, breakdown, value, numerator, denominator, component)
            """;

    private static final String ROW =
            "('%s', '%s', '%s', cast(%s as text), cast(%s as numeric), cast(%s as numeric), cast(%s as numeric),"
                    + " cast(%s as text))";

    private final Books books;

    SomePeople(Books books) {
        this.books = books;
    }

    /** P0 with these districts under it. */
    public void live(String... districts) {
        books.run("delete from place where code ~ '^P[0-9]'");
        place("P0", "PROVINCE", null);
        List.of(districts).forEach(district -> place(district, "DISTRICT", "P0"));
    }

    public void place(String code, String level, String parent) {
        books.run("insert into place values ('%s', '2021-07-01', '2024-12-31', '%s', '%s', %s, 1)"
                .formatted(code, level, code, parent == null ? "null" : "'" + parent + "@2021-07-01'"));
    }

    /** In the districts P1, P2 and so on, all at once. */
    public void found(int day, Integer... jobs) {
        state(
                day,
                IntStream.range(0, jobs.length)
                        .mapToObj(number -> jobs("P" + (number + 1), "2023", jobs[number]))
                        .toList());
    }

    public void state(int day, List<String> rows) {
        books.run(statement(day, rows));
    }

    public String statement(int day, List<String> rows) {
        return STATE.formatted(day, rows.stream().collect(joining(", ")));
    }

    /** So many were counted there in that year. */
    public void count(String indicator, String place, int year, int people) {
        state(1, List.of(ROW.formatted(indicator, place, year, "null", people, "null", "null", "null")));
    }

    public String jobs(String place, String period, Integer people) {
        return ROW.formatted(JOBS, place, period, "null", people, "null", "null", "null");
    }

    public String women(String place, int people) {
        return ROW.formatted(JOBS, place, "2023", "'SEX=F'", people, "null", "null", "null");
    }

    public String poor(String place, String rate, String households, String of) {
        return rate(POVERTY, place, rate, households, of);
    }

    public String rate(String indicator, String place, String rate, String people, String of) {
        return ROW.formatted(indicator, place, "2023", "null", rate, people, of, "null");
    }

    /** How many of how many have clean water; of a component, or of everybody where it is empty. */
    public String water(String place, String component, int people, int of) {
        return ROW.formatted(WATER, place, "2023", "null", 100.0 * people / of, people, of, quoted(component));
    }

    /** The same for a group of them. */
    public String water(String place, String component, String breakdown, int people, int of) {
        return water(place, component, people, of).replaceFirst("cast\\(null as text\\)", "'" + breakdown + "'");
    }

    private static String quoted(String component) {
        return component.isEmpty() ? "null" : "'" + WATER + "." + component + "'";
    }

    /** What is held back of this indicator: places, with the component, the group or the part of the year, if it is one. */
    public List<String> silent(String indicator) {
        return books.texts("select distinct o.place_code || coalesce(' ' || right(o.component, 1), '')"
                + " || case when o.breakdown_key <> '' then ' ' || o.breakdown_key else '' end || case when length(o.period) > 4 then ' ' || o.period else '' end from observation o "
                + HeldBack.JOIN + " where h.indicator = '" + indicator + "' order by 1");
    }
}
