package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** Every answer is timed under the operation that was asked for, whatever a caller writes. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class MeasuringTest {
    private static final int MORE_THAN_ANY_LIST_OF_NAMES = 120;

    @Test
    void anAnswerIsTimedUnderTheAddressOfItsOperationWithinTheBoundsOfOurPromises() {
        given().get("/api/v1/agencies/SYT");

        await().untilAsserted(() -> figures()
                .body(
                        containsString(
                                "http_server_requests_seconds_bucket{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/api/v1/agencies/{code}\",le=\"0.3\"}"),
                        not(containsString("agencies/SYT"))));
    }

    @Test
    void refusedAddressesThatNobodyKnowsAreCountedTogetherAndLeaveRoomForAllOthers() throws IOException {
        long before = counted("UNKNOWN", "UNKNOWN", 421);
        for (int page = 0; page < MORE_THAN_ANY_LIST_OF_NAMES; page++) {
            given().header("Host", "elsewhere.example").get("/page" + page);
        }
        given().get("/api/v1/agencies/SYT");

        await().untilAsserted(
                        () -> assertEquals(MORE_THAN_ANY_LIST_OF_NAMES, counted("UNKNOWN", "UNKNOWN", 421) - before));
        figures().body(containsString("uri=\"/api/v1/agencies/{code}\""), not(containsString("page7")));
    }

    @Test
    void whatTheServerItselfCannotReadIsCounted() throws IOException {
        long before = counted("UNKNOWN", "UNKNOWN", 400);

        Wire.send("GET / HTTP/1.1\r\nHost: a\r\nA b: c\r\n\r\n");

        await().untilAsserted(() -> assertEquals(1, counted("UNKNOWN", "UNKNOWN", 400) - before));
    }

    private static ValidatableResponse figures() {
        return given().port(Wire.managementPort()).get("/q/metrics").then();
    }

    private static long counted(String method, String uri, int status) {
        Matcher line = Pattern.compile(
                        "http_server_requests_seconds_count\\{method=\"%s\",outcome=\"[A-Z_]+\",status=\"%d\",uri=\"%s\"} ([0-9.E]+)"
                                .formatted(method, status, Pattern.quote(uri)))
                .matcher(figures().extract().asString());
        return line.find() ? (long) Double.parseDouble(line.group(1)) : 0;
    }
}
