package vn.hue.ansinh.reporting.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** An installation that heard verdicts one by one knows them still until all of them are told anew. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VerdictsHeardBeforeTest extends OnRealParts {
    private static final String BEFORE = """
            begin;
            create schema before;
            set local search_path to before, public;
            create table verdict_copy (indicator text, verdict text, at timestamptz, latest_year int,
              primary key (indicator, at));
            insert into verdict_copy values ('IND-06-01', 'NO_BASELINE', '2022-12-01', 2022),
              ('IND-06-01', 'AT_RISK', '2023-11-01', 2023), ('IND-06-01', 'MAINTAINED', '2023-12-01', 2023),
              ('IND-06-02', 'NOT_REPORTED', '2023-12-01', null);
            """;

    @AfterEach
    void asItWas() {
        desk.run("drop schema if exists before cascade");
    }

    @Test
    void theLastVerdictOnEachYearIsKept() throws IOException {
        desk.run(BEFORE + migration() + "; commit");

        assertEquals(
                "IND-06-01 2022 NO_BASELINE, IND-06-01 2023 MAINTAINED",
                desk.text("select string_agg(indicator || ' ' || year || ' ' || verdict, ', ' order by indicator, year)"
                        + " from before.verdict_of_year"));
        assertEquals(
                "IND-06-01 MAINTAINED, IND-06-02 NOT_REPORTED",
                desk.text("select string_agg(indicator || ' ' || verdict, ', ' order by indicator)"
                        + " from before.verdict_now"));
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                VerdictsHeardBeforeTest.class.getResourceAsStream("/db/migration/V171__verdicts_of_each_year.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
