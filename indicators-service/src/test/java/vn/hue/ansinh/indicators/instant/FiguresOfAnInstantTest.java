package vn.hue.ansinh.indicators.instant;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.RealParts;

/** Lists and sums that are asked for as of an instant are the same whoever was writing under it when they were asked. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FiguresOfAnInstantTest extends OnPlaces {
    private static final String STAMPED = "2023-11-27T09:00:00+07:00";
    private static final String MEANWHILE = "2023-11-27T09:00:05+07:00";
    private static final String JUST_BEFORE = "2023-11-27T08:59:59.999999+07:00";

    private static final String WRITE = """
            select pg_advisory_xact_lock_shared(%d, 0);
            select pg_advisory_xact_lock(hashtextextended('observations/IND-03-02', 197));
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-02', '%s', '%s', '2022', 640, '%s', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '%s')
            """;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void theDistrictLiesInTheProvince() {
        books.run("update place set parent = '46@1989-07-01' where code = '481' and valid_from = '2021-07-01'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/IND-03-02/observations?from=2022&to=2022&place=481",
                "/indicators/IND-03-02/aggregates?from=2022&to=2022&includeUnits=true",
                "/reconciliation?indicator=IND-03-02&period=2022",
                "/observations?indicator=IND-03-02&from=2022&to=2022&place=481",
                "/observations/revisions?indicator=IND-03-02&from=2022&to=2022&place=481"
            })
    void whatIsAskedAsOfAnInstantIsTheSameWhenItIsAskedForAgain(String path) throws SQLException {
        Map<String, Object> meanwhile = whileAFigureIsWritten(path);

        assertEquals(JUST_BEFORE, meanwhile.get("asOf"), path);
        assertEquals(meanwhile, body(path + "&asOf=" + JUST_BEFORE));
        assertNotEquals(
                meanwhile.get("items"), body(path + "&asOf=" + MEANWHILE).get("items"));
    }

    @Test
    void whoAsksForNoInstantIsToldWhatIsThereNow() {
        clock.set(MEANWHILE);

        get("/indicators/IND-03-02/observations")
                .body("items.indicator", hasItem("IND-03-02"), "$", not(hasKey("asOf")));
        get("/indicators/IND-03-02/aggregates").body("$", not(hasKey("asOf")));
        get("/reconciliation").body("$", not(hasKey("asOf")));
    }

    /** The estimate was known before; its final figure is stamped and not yet committed. */
    private Map<String, Object> whileAFigureIsWritten(String path) throws SQLException {
        books.run(write("P", "2023-11-20T09:00:00+07:00").replace("640", "600"));
        clock.set(MEANWHILE);
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(write("A", STAMPED).replace("1, 1, 'IMPORT'", "1, 2, 'IMPORT'"));
            try {
                return body(path + "&asOf=" + MEANWHILE);
            } finally {
                writer.commit();
            }
        }
    }

    private static String write(String status, String at) {
        return WRITE.formatted(OffsetDateTime.parse(STAMPED).toEpochSecond(), "481", "2021-07-01", status, at);
    }

    private static Map<String, Object> body(String path) {
        return get(path.replace("+", "%2B"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }
}
