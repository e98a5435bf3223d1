package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** A test that hands files in as the consolidator does, with the places of the Plan known. */
abstract class OnImports extends OnPlaces {
    static final String CSV = "text/csv; charset=utf-8";
    // The client would add a character set that nobody named.
    static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    static final String HEADER = "indicator,component,place,period,value,numerator,denominator,status,missingReason\n";

    // Waits for the turn: whoever takes in what a test has left would miss the tables under his hands.
    private static final String FORGET_ALL = """
            begin; select pg_advisory_xact_lock(hashtextextended('observation-imports', 197));
            delete from observation_import; commit
            """;

    @BeforeEach
    void nothingIsImported() {
        clock.set("2025-03-01T09:00:00+07:00");
        books.run(FORGET_ALL);
        tablesOfImports().forEach(table -> books.run("drop table if exists " + table));
    }

    /** Until {@link #thereIsRoomAgain}. */
    void nobodyFindsRoomFor2023() {
        books.run("""
                create or replace function refuse_the_first() returns trigger language plpgsql as $$ begin
                    if new.period = '2023' then raise exception 'No room' using errcode = 'disk_full'; end if;
                    return new; end $$;
                create trigger only_the_first before insert on observation for each row
                    execute function refuse_the_first()
                """);
    }

    void thereIsRoomAgain() {
        books.run("drop trigger if exists only_the_first on observation");
    }

    static Response send(String mode, String type, byte[] file) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", UUID.randomUUID())
                .config(AS_IT_IS)
                .contentType(type)
                .body(file)
                .post("/api/v1/observation-imports?mode=" + mode);
    }

    static Response ask(String path) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .get("/api/v1/observation-imports" + path);
    }

    /** Hands it in and waits until it is done. */
    static JsonPath taken(String mode, String csv) {
        return taken(mode, CSV, csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static JsonPath taken(String mode, String type, byte[] file) {
        Response received = send(mode, type, file);
        received.then().statusCode(202);
        String id = received.path("id");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> ask("/" + id).jsonPath(), job -> List.of("DONE", "FAILED")
                        .contains(job.getString("state")));
    }

    /** Of the template from which each import gets its own nothing is told. */
    List<String> tablesOfImports() {
        return books.texts("select tablename from pg_tables where tablename ~ '^import_[0-9a-f]{32}' order by 1");
    }

    static JsonPath rows(JsonPath job) {
        return ask("/" + job.getString("id") + "/rows?limit=500").jsonPath();
    }

    /** The file of its rejected rows. */
    static String rejected(JsonPath job) {
        return ask("/" + job.getString("id") + "/rejected-rows").asString();
    }

    /** The codes of the faults of the only row. */
    static List<String> faultsOf(String line) {
        return rows(taken("PARTIAL", HEADER + line)).getList("items[0].faults.code");
    }
}
