package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.LogLines;
import vn.hue.ansinh.request.RequestLog;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_log_requests", value = "all"),
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency")
        })
class AllInTheLogTest {

    @ParameterizedTest
    @CsvSource({"/api/v1/agencies/seen, getAgency, 200", "/api/v1/agencies/trouble, getAgency, 503", "/, UNKNOWN, 200"})
    void whoWantsAllIsToldOfEachAnswer(String address, String operation, String status) {
        String id = UUID.randomUUID().toString();
        LogLines log = LogLines.of(RequestLog.NAME);

        given().header("X-Request-Id", id).get(address);

        JsonPath line = log.about(id);
        log.close();
        assertEquals(operation, line.getString("mdc.operation"));
        assertEquals(status, line.getString("mdc.status"));
        assertNull(line.getString("mdc.code"));
    }

    /** Else a head that comes again is not read again. */
    @Test
    void alsoOfEachThatIsAskedTheSameAgainAndAgain() throws IOException {
        LogLines log = LogLines.of(RequestLog.NAME);

        try (Wire wire = Wire.open()) {
            for (int call = 0; call < 5; call++) {
                wire.write("GET /api/v1/agencies/tagged HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\n\r\n");
                String answer = wire.readUntil("\r\n\r\n").toLowerCase(Locale.ROOT);

                log.about(answer.split("x-request-id: ")[1].split("\r")[0]);
            }
        }
        log.close();
    }
}
