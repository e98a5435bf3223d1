package vn.hue.ansinh.indicators.opendata;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.growth.GrowingFigures;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Files of figures that nobody takes to their end. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FilesAtOnceTest extends OnPlaces {
    private static final String FILE = "/api/v1/observations?format=CSV&indicator=IND-02-01";
    private static final String ALL = "/api/v1/observations?format=CSV";
    private static final String SLOW_ONE = "203.0.113.7";
    private static final String ANOTHER = "203.0.113.8";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    OpenFiles files;

    @Inject
    GrowingFigures figures;

    private final List<AutoCloseable> taken = new ArrayList<>();

    @BeforeEach
    void whatIsToldIsKnown() {
        clock.set("2025-03-01T09:00:00+07:00");
    }

    @AfterEach
    void allAreTaken() throws Exception {
        for (AutoCloseable one : taken) {
            one.close();
        }
        await().atMost(SOON).until(() -> files.underWay() == 0);
        books.clearReported();
    }

    @Test
    void sixteenAreGivenAwayAtOnceAndPagesGoOn() {
        for (int file = 0; file < 16; file++) {
            taken.add(files.place("reader " + file));
        }

        file(ANOTHER)
                .statusCode(503)
                .body("code", equalTo("service-busy"))
                .body("detail", containsString("Đang có quá nhiều tệp"))
                .header("Retry-After", notNullValue());
        get("/observations?limit=1").statusCode(200);
    }

    @Test
    void fourOfThemToOneReader() throws IOException {
        figures.groupsOfALongTitle();
        for (int file = 0; file < 4; file++) {
            taken.add(slowly(SLOW_ONE));
        }
        assertEquals(4, files.underWay());

        file(SLOW_ONE)
                .statusCode(503)
                .body("code", equalTo("service-busy"))
                .body("detail", containsString("4"))
                .header("Retry-After", notNullValue());
        file(ANOTHER).statusCode(200);
        given().auth()
                .oauth2(Tokens.of("SYT", "officer"))
                .header("X-Forwarded-For", SLOW_ONE)
                .get(FILE)
                .then()
                .statusCode(200);
    }

    @Test
    void whoHangsUpInTheMiddleLeavesThePlace() throws IOException {
        figures.groupsOfALongTitle();
        Socket reader = slowly(SLOW_ONE);
        taken.add(reader);
        assertEquals(1, files.underWay());

        reader.close();

        await().atMost(SOON).until(() -> files.underWay() == 0);
    }

    @Test
    void whoHasTakenHisLeavesThePlace() {
        for (int file = 0; file < 20; file++) {
            file(SLOW_ONE).statusCode(200);
        }
    }

    private static ValidatableResponse file(String reader) {
        return given().filter(new ContractFilter())
                .header("X-Forwarded-For", reader)
                .get(FILE)
                .then();
    }

    /** Reads how it begins, and then nothing more; the file is longer than what lies ready on the way. */
    private static Socket slowly(String reader) throws IOException {
        Socket line = new Socket();
        line.setReceiveBufferSize(4_096);
        line.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        String asked = "GET " + ALL + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nX-Forwarded-For: "
                + reader + "\r\n\r\n";
        line.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        String begin = new String(line.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
        assertEquals("HTTP/1.1 200 OK", begin);
        return line;
    }
}
