package vn.hue.ansinh.kit.testing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is sent to find a statement that somebody's text was written into: each way out of where it may stand, with each
 * thing that is then asked of PostgreSQL (OWASP WSTG-INPV-05), and what ends or changes a list of columns.
 */
final class SqlTexts {
    /** Out of a text, a name, a number, a list, a pattern, a quotation of dollars, and a text whose quotes are doubled. */
    private static final List<String> WAYS_OUT =
            List.of("'", "''", "\"", "1", "1)", "')", "'))", "%'", "\\'", "$$", "code", "\u02BC");

    private static final List<String> THINGS_ASKED = List.of(
            "",
            ";",
            " --",
            "/*",
            " or 1=1 --",
            " or '1'='1",
            " and 1=cast((select current_user) as int) --",
            " and 1=(select 1/0) --",
            " union select null --",
            " union all select null, version() --",
            "; select pg_sleep(9) --",
            "||pg_sleep(9)--",
            "; drop table flyway_schema_history --",
            "; copy (select 1) to program 'id' --",
            " order by 99 --",
            " collate \"C\"",
            "::int");

    private static final List<String> OF_COLUMNS = List.of(
            "code desc",
            "code,(select 1)",
            "(select 1)",
            "(case when 1=1 then code else id end)",
            "1,2,3",
            "*",
            "code asc nulls first",
            "code; select 1",
            "pg_sleep(9)",
            "\"code\"",
            "agency.code",
            "ctid",
            "xmin",
            "?",
            "?1",
            ":name",
            "$1",
            "{d '2024-01-01'}",
            "E'\\047'",
            "U&'\\0027'",
            "chr(39)");

    static final List<String> ALL = Stream.concat(
                    WAYS_OUT.stream().flatMap(way -> THINGS_ASKED.stream().map(thing -> way + thing)),
                    OF_COLUMNS.stream())
            .toList();

    private SqlTexts() {}
}
