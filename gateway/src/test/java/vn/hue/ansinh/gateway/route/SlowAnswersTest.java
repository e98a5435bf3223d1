package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** Callers who ask a service for much and take next to nothing of it. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_routes_agencies_connections", value = "8"),
            @ResourceArg(name = "ansinh_routes_agencies_slow-answers", value = "16"),
            @ResourceArg(name = "ansinh_routes_agencies_read-window", value = "4S")
        })
class SlowAnswersTest {
    private static final int CONNECTIONS = 8;
    private static final int SHARE = 2;

    /** Who was answered; of an answer whose reader hangs up nobody hears, so it is asked. */
    @ApplicationScoped
    static class Answers {
        private static final Queue<HttpServerResponse> ALL = new ConcurrentLinkedQueue<>();

        void stand(@Observes Router router) {
            router.route("/api/v1/agencies/large").order(Stops.ENTRY + 1).handler(passing -> {
                ALL.add(passing.response());
                passing.next();
            });
        }

        static long underWay() {
            return ALL.stream()
                    .filter(answer -> !answer.closed() && !answer.ended())
                    .count();
        }
    }

    private final List<Socket> readers = new ArrayList<>();

    @AfterEach
    void allHaveLeft() throws IOException {
        for (Socket reader : readers) {
            reader.close();
        }
        await().until(() -> Answers.underWay() == 0);
    }

    @Test
    void whoReadsNothingKeepsNobodyFromTheService() throws IOException {
        for (int reader = 0; reader < CONNECTIONS; reader++) {
            readsNothing(reader % 2 == 0 ? "SYT" : "SXD");
        }

        given().header("Authorization", "Bearer " + Tokens.of("SLDTBXH", "consolidator"))
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(200);
    }

    @Test
    void oneCallerHasHisShareOfThem() throws IOException {
        for (int reader = 0; reader < SHARE + 1; reader++) {
            readsNothing("SYT");
        }

        await().during(Duration.ofMillis(200)).atMost(Duration.ofSeconds(4)).until(() -> Answers.underWay() == SHARE);
    }

    @Test
    void whoTakesNothingIsGivenUpAndSeesThatItIsNotTheWhole() throws IOException {
        Socket reader = readsNothing("SYT");

        await().until(() -> Answers.underWay() == 0);
        int rest = 0;
        try {
            rest = reader.getInputStream().readAllBytes().length;
        } catch (IOException reset) {
            // As well: it sees that there is no more.
        }
        int taken = rest;
        assertTrue(taken < 2_000_000, () -> taken + " bytes");
    }

    @Test
    void whoTakesItGetsTheWhole() throws IOException {
        Socket reader = readsNothing("SYT");

        int taken = reader.getInputStream().readAllBytes().length;

        assertTrue(taken >= 2_199_000, () -> taken + " bytes");
    }

    private Socket readsNothing(String agency) throws IOException {
        Socket reader = new Socket();
        readers.add(reader);
        reader.setSoTimeout(20_000);
        reader.setReceiveBufferSize(1_024);
        reader.connect(new InetSocketAddress("127.0.0.1", Wire.port()));
        reader.getOutputStream()
                .write(("GET /api/v1/agencies/large HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                                + Tokens.of(agency, "officer") + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        // The answer has begun.
        assertTrue(reader.getInputStream().read() >= 0);
        return reader;
    }
}
