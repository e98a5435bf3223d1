package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** What follows from the figures of a file is worked out beside their writing, and is the same as of any others. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettledBesideTest extends OnImports {
    private static final String SOME = """
            indicator,component,place,period,breakdown,value,numerator,denominator,status,synthetic
            IND-02-01,,46,2023,,2.27,7540,332159,A,
            IND-02-01,,474,2023,,1.20,3,250,A,
            IND-02-01,,477,2023,,48.5,97,200,A,
            IND-02-01,,476,2023,,99.0,198,200,A,
            IND-02-01,,476,2022,ETHNICITY=E1,1.0,2,200,A,
            IND-03-02,,46,2023,,17000,,,A,
            IND-03-02,,474,2023,,4,,,A,
            IND-03-02,,477,2023,,90,,,A,
            IND-03-02,,476,2023,,120,,,A,
            IND-03-02,,476,2022-Q1,,3,,,A,
            IND-03-02,,477,2024,,12,,,A,
            IND-05-02,,474,2023,,92.5,4625,5000,A,true
            IND-05-02,,477,2022,,91.0,4550,5000,A,true
            IND-09-01,IND-09-01.R,46,2023,,98.0,49,50,A,
            IND-09-01,IND-09-01.R,474,2023,,98.0,49,50,A,
            """;

    private static final String THEIRS = "indicator in ('IND-02-01', 'IND-03-02', 'IND-05-02', 'IND-09-01')";
    private static final String FIGURES = "id, indicator, component, place_code, place_valid_from, period, breakdown,"
            + " value, numerator, denominator, status, missing_reason, synthetic, withdrawn, definition_version, revision,"
            + " source_kind, source_import, source_agency, source_report, source_report_version, source_title, source_url,"
            + " source_row, recorded_at";

    @BeforeEach
    void nobodyHasReported() {
        books.clearReported();
        stateTheSameOnceMore();
    }

    @Test
    void whatFollowsFromAFileFollowsFromTheSameFiguresHoweverTheyAreStated() {
        JsonPath job = taken("PARTIAL", SOME);
        assertTrue(job.getInt("rows.created") + job.getInt("rows.updated") >= 13, job.prettify());
        List<String> ofTheFile = whatFollows();

        stateTheSameOnceMore();

        assertEquals(ofTheFile, whatFollows());
        assertTrue(ofTheFile.stream().anyMatch(line -> line.startsWith("silent")), ofTheFile.toString());
        assertTrue(ofTheFile.stream().anyMatch(line -> line.startsWith("plan")), ofTheFile.toString());
        assertTrue(ofTheFile.stream().anyMatch(line -> line.startsWith("extent")), ofTheFile.toString());
    }

    @Test
    void nothingOfTheWorkBesideIsLeft() {
        taken("ATOMIC", "indicator,place,period,value,status\nIND-06-01,46,2023,99.3,A\n");

        assertEquals(
                List.of(),
                books.texts("select tablename from pg_tables where tablename ~ '^import_[0-9a-f]{32}_(keys|told)$'"));
    }

    private List<String> whatFollows() {
        return books.texts("select 'silent ' || h::text from held_back h where " + THEIRS
                + " union all select 'plan ' || p::text from plan_series p where " + THEIRS
                + " union all select 'extent ' || e::text from indicator_extent e where " + THEIRS + " order by 1");
    }

    private void stateTheSameOnceMore() {
        books.run("create table stated_once as select " + FIGURES + " from observation where " + THEIRS
                + "; alter table observation disable trigger user; delete from observation where " + THEIRS
                + "; alter table observation enable trigger user");
        List.of("held_back", "plan_series", "indicator_extent")
                .forEach(table -> books.run("delete from " + table + " where " + THEIRS));
        books.run(
                "insert into observation (" + FIGURES + ") select " + FIGURES + " from stated_once order by revision");
        books.run("drop table stated_once");
    }
}
