package vn.hue.ansinh.benchmarks;

import java.sql.SQLException;
import java.util.List;
import vn.hue.ansinh.benchmarks.ReadWorkload.Beside;
import vn.hue.ansinh.benchmarks.ReadWorkload.Read;

/**
 * The reads of W4 to W6, each beside what PostgreSQL alone needs for it: the same statements that the service asks, with the
 * step to the last revision and the one to what is held back, and beside some another way to the same answer.
 */
final class ReadPeers {
    private static final String SERIES_OF = "/api/v1/indicators/IND-05-02/observations";
    private static final String OURS = "the same in SQL";

    private static final String HELD = """
            left join held_back h on h.indicator = %1$s.indicator and h.year = %1$s.year
              and h.place_code = %1$s.place_code and h.place_valid_from = %1$s.place_valid_from
              and h.component_key = %1$s.component_key and h.whole = (%1$s.yearly and %1$s.breakdown_key = '')
            """;

    private static final String KNOWN = """
            select k.*, h.indicator is not null as is_held
            from observation o
            cross join lateral (
                select n.* from observation n
                where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                  and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                  and n.breakdown_key = o.breakdown_key and n.recorded_at <= now()
                order by n.revision desc limit 1) k
            """ + HELD.formatted("k") + """
            where o.revision = 1 and not k.withdrawn and %s
            order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key
            limit %s
            """;

    private static final String STAMPS = """
            select min(cast(s.classid as bigint) * 1000000 + cast(s.objid as bigint)) from pg_locks s
            where s.locktype = 'advisory' and s.objsubid = 2
              and s.database = (select oid from pg_database where datname = current_database())
            """;

    private static final String CATALOGUE = "select * from indicator where code %s order by code";
    private static final String LEADS = """
            select subject, role, agency from assignment
            where subject_kind = 'INDICATOR' and subject %s and role in ('LEAD', 'COORDINATE')
              and valid_from <= current_date and (valid_to is null or valid_to >= current_date)
            order by subject, valid_from desc, agency
            """;

    private static final String WAITS = """
            select indicator, count(*) filter (where kind = 'OBSTACLE'), count(*) filter (where kind = 'EXPLANATION')
            from waiting where open and indicator %s group by indicator
            """;

    private static final String SILENT = "select o.id from observation o " + HELD.formatted("o")
            + " where o.id = any ('{%s}') and h.indicator is not null";

    private static final String VERDICTS = """
            select indicator, cast(verdicts as text) from verdict_current
            where indicator %s and as_of <= now() and good_until > now()
            """;

    private static final String OF_THE_PLAN = """
            select distinct on (s.indicator, s.component_key, s.period) o.*
            from plan_series s
            join indicator i on i.code = s.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = s.place_code
            cross join lateral (
                select o.* from observation o
                where o.indicator = s.indicator and o.period = s.period and o.place_code = s.place_code
                  and o.place_valid_from = s.place_valid_from and o.component_key = s.component_key
                  and o.breakdown_key = '' and o.recorded_at <= now()
                order by o.revision desc limit 1) o
            where s.indicator %s and length(s.period) = 4
            order by s.indicator, s.component_key, s.period, o.withdrawn, s.place_valid_from desc
            """;

    private static final String SEARCH = """
            select i.* from indicator i join policy_area a on a.code = i.area
            where i.code > '' and ' ' || i.search like all (string_to_array('% ho%|% ngheo%', '|'))
            order by i.code limit 51
            """;

    private final GrowingHistory history;

    ReadPeers(GrowingHistory history) {
        this.history = history;
    }

    List<Read> all() throws SQLException {
        return List.of(
                verdicts("/api/v1/indicators/IND-02-01/progress", "= 'IND-02-01'"),
                verdicts("/api/v1/progress/summary", "in (select code from indicator)"),
                list(
                        "/api/v1/indicators/IND-02-01/observations?place=46@1989-07-01",
                        known(
                                "o.indicator = 'IND-02-01' and o.place_code = '46' and o.place_valid_from = '1989-07-01'"
                                        + " and o.period >= '0001' and o.period < '9999'",
                                51)),
                // 42 months of one group in one commune.
                list(
                        SERIES_OF + "?place=19750@2021-07-01&from=2021&to=2024&breakdown=ETHNICITY%3DE1&limit=48",
                        known(
                                "o.indicator = 'IND-05-02' and o.place_code = '19750' and o.place_valid_from = '2021-07-01'"
                                        + " and o.period >= '2021' and o.period < '2025' and o.breakdown_key = 'ETHNICITY=E1'",
                                49)),
                list("/api/v1/observations?limit=100", STAMPS, known("not k.synthetic", 101)),
                farPage(),
                list("/api/v1/indicators?q=h%E1%BB%99%20ngh%C3%A8o&limit=50", SEARCH));
    }

    private static Read list(String address, String... statements) {
        return new Read(address, List.of(new Beside(OURS, true, List.of(statements))));
    }

    private static String known(String condition, Object limit) {
        return KNOWN.formatted(condition, limit);
    }

    /** Kept ready, and as they would be if nobody kept them: the figures they are judged by, and no judging. */
    private Read verdicts(String address, String indicators) throws SQLException {
        String figures =
                String.join(",", history.texts("select f.id from (" + OF_THE_PLAN.formatted(indicators) + ") f"));
        List<String> ready = List.of(
                CATALOGUE.formatted(indicators),
                STAMPS,
                LEADS.formatted(indicators),
                WAITS.formatted(indicators),
                SILENT.formatted(figures),
                VERDICTS.formatted(indicators));
        return new Read(
                address,
                List.of(
                        new Beside(OURS, false, ready),
                        new Beside(
                                "the figures alone, on the fly", false, List.of(OF_THE_PLAN.formatted(indicators)))));
    }

    private Read farPage() throws SQLException {
        String indicator = "o.indicator = 'IND-05-02' and not k.synthetic";
        String before = history.texts(
                        "select count(*) from (" + known(indicator + " and " + FarPage.compared("<="), "all") + ") f")
                .get(0);
        return new Read(
                FarPage.address(),
                List.of(
                        new Beside(
                                OURS, true, List.of(STAMPS, known(indicator + " and " + FarPage.compared(">"), 101))),
                        new Beside(
                                "the same page by OFFSET", true, List.of(known(indicator, "101 offset " + before)))));
    }
}
