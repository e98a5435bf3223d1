package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.LogLines;
import vn.hue.ansinh.request.RequestLog;

/** The id in a problem of the door leads to a line of its log; what a service refuses stands in that of the service. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "ansinh_log_lines", value = "1000"))
class RefusalsInTheLogTest {
    private LogLines log;

    @BeforeEach
    void read() {
        log = LogLines.of(RequestLog.NAME);
    }

    @AfterEach
    void putAway() {
        log.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/agencies?canary=7341, listAgencies, 400, unknown-parameter",
        "GET, /api/v1/agencies;canary=7341, UNKNOWN, 400, invalid-path",
        "GET, /api/v1/reports?agency=canary-7341, listReports, 401, unauthenticated",
        "GET, /canary-7341, UNKNOWN, 404, not-found",
        "PROPFIND, /api/v1/agencies, UNKNOWN, 405, method-not-allowed",
        "GET, /api/v1/indicators/canary-7341, getIndicator, 503, service-unavailable",
        "GET, /api/v1/agencies/hang-up, getAgency, 502, upstream-broken"
    })
    void whatTheDoorRefusesIsToldWithoutWhatTheCallerWrote(
            String method, String address, String operation, String status, String code) {
        String id = given().urlEncodingEnabled(false)
                .header("User-Agent", "canary-7341")
                .request(method, address)
                .then()
                .extract()
                .header("X-Request-Id");

        JsonPath line = log.about(id);

        assertEquals(operation, line.getString("mdc.operation"));
        assertEquals(status, line.getString("mdc.status"));
        assertEquals(code, line.getString("mdc.code"));
        assertTrue(line.getString("mdc.traceparent").startsWith("00-"));
        assertFalse(log.lines().toString().contains("canary"), log.lines()::toString);
    }

    @Test
    void whatIsAnsweredOrRefusedByAServiceIsNotTold() {
        String answered = ask("/api/v1/agencies/seen");
        String refusedElsewhere = ask("/api/v1/agencies/trouble");
        log.about(ask("/nowhere"));

        assertTrue(log.allAbout(answered).isEmpty());
        assertTrue(log.allAbout(refusedElsewhere).isEmpty());
    }

    private static String ask(String address) {
        String id = UUID.randomUUID().toString();
        given().header("X-Request-Id", id).get(address);
        return id;
    }
}
