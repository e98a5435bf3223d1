package vn.hue.ansinh.indicators.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class TidyingImportsTest extends OnImports {
    private static final String ROW = "indicator,place,period,value,status\nIND-06-01,46,2023,99.3,A\n";

    @Inject
    TidyingImports tidying;

    @Test
    void theOutcomesOfRowsAreThereForThirtyDaysAndGoneAfterwards() {
        JsonPath job = taken("PARTIAL", ROW);
        String id = job.getString("id");

        clock.set("2025-03-31T08:59:59+07:00");
        tidying.tidy();
        ask("/" + id + "/rows").then().statusCode(200);

        clock.set("2025-03-31T09:00:01+07:00");
        tidying.tidy();
        ask("/" + id + "/rows").then().statusCode(410).body("code", equalTo("outcomes-expired"));
        ask("/" + id + "/rejected-rows").then().statusCode(410);
        ask("/" + id).then().statusCode(200).body("rows.sent", equalTo(1));
        get("/indicators/IND-06-01/observations?place=46&from=2023&to=2023").body("items[0].value", equalTo(99.3f));
        assertEquals(0, tablesOf(id));
    }

    @Test
    void whatAnUploadLeftThatNeverBecameAnImportGoesToo() {
        String old = "019000000000700080000000000000aa";
        books.run("create table if not exists import_" + old + " (row int)");

        tidying.tidy();

        assertEquals(0, tablesOf(old));
    }

    @Test
    void severalInstancesTidyAtOnce() {
        String id = taken("PARTIAL", ROW).getString("id");
        clock.set("2025-05-01T09:00:00+07:00");

        IntStream.range(0, 4)
                .mapToObj(instance -> CompletableFuture.runAsync(tidying::tidy))
                .toList()
                .forEach(CompletableFuture::join);

        ask("/" + id + "/rows").then().statusCode(410);
    }

    @Test
    void anImportThatWasGivenUpHasNoRowsToShow() {
        String id = UUID.randomUUID().toString();
        books.run(
                "insert into observation_import (id, mode, format, state, bytes, sha256, sent_by, sent, attempts, failure,"
                        + " received_at, finished_at, revision) values ('" + id
                        + "', 'PARTIAL', 'CSV', 'FAILED', 1, 'x', 'x', 1, 5,"
                        + " 'Given up', '2025-02-28', '2025-02-28', 1)");

        assertEquals(0, ask("/" + id + "/rows").jsonPath().getList("items").size());
    }

    private int tablesOf(String id) {
        return Integer.parseInt(
                books.texts("select count(*) from pg_class where relkind = 'r' and relname like 'import_"
                                + id.replace("-", "") + "%'")
                        .get(0));
    }
}
