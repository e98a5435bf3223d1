package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** What the books refuse although it was judged good ends an import, and the row is named. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedRowsTest extends OnImports {
    private static final String CHECK =
            "alter table observation add constraint nobody_foresaw" + " check (value is distinct from 93.13) not valid";
    private static final String KEY = "create table period_known (period text primary key);"
            + " insert into period_known values ('2021'), ('2022'), ('2023');"
            + " alter table observation add constraint nobody_foresaw foreign key (period) references period_known"
            + " deferrable initially deferred not valid";
    private static final String RANGE = """
            create or replace function too_large() returns trigger language plpgsql as $$ declare small numeric(3, 1); begin
                small := case when new.value = 93.13 then 1000 end; return new; end $$;
            create trigger nobody_foresaw before insert on observation for each row execute function too_large()
            """;

    @AfterEach
    void theBooksTakeEverything() {
        books.run("""
                alter table observation drop constraint if exists nobody_foresaw;
                drop trigger if exists nobody_foresaw on observation;
                drop trigger if exists nobody_foresaw on outbox; drop table if exists period_known
                """);
        books.clearReported();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECK, KEY, RANGE})
    void theRowThatTheBooksRefuseIsNamed(String rule) {
        books.run(rule);

        JsonPath job = taken("ATOMIC", HEADER + """
                IND-05-02,,481,2021,91.5,4575,5000,A,
                IND-05-02,,481,2022,92.5,4625,5000,A,

                IND-05-02,,481,2024,93.13,,,A,
                IND-06-01,,481,2023,91.5,4575,5000,A,
                IND-06-01,,481,2022,90.5,4525,5000,A,
                """);

        assertEquals("FAILED", job.getString("state"));
        assertEquals("row-refused", job.getString("failureReason.code"));
        assertEquals(
                "The database refuses a row that was judged good. It is row 3 (line 5 of the file).",
                job.getString("failureReason.detail.en"));
        assertEquals(job.getString("failureReason.detail.en"), job.getString("failure"));
        assertEquals(
                "Cơ sở dữ liệu không nhận một dòng mà bước kiểm tra đã cho qua. Đó là dòng số liệu thứ 3 (dòng 5 của tệp).",
                job.getString("failureReason.detail.vi"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
    }

    /** The event that tells of them is refused. */
    @Test
    void whereNoRowIsToBlameNobodyForesawIt() {
        books.run("""
                create or replace function not_both() returns trigger language plpgsql as $$ begin
                    raise exception 'Not as a file' using errcode = 'data_exception'; end $$;
                create trigger nobody_foresaw before insert on outbox for each row execute function not_both()
                """);

        JsonPath job = taken("ATOMIC", HEADER + "IND-05-02,,481,2021,91.5,4575,5000,A,\n");

        assertEquals("unexpected", job.getString("failureReason.code"));
    }
}
