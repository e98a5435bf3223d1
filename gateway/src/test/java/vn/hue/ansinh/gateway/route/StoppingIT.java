package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Flood;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.gateway.testing.Wire;

/** The packaged gateway as a process: asked to stop, it stops, whatever its callers and services are doing. */
class StoppingIT {
    private static final int PATIENCE_SECONDS = 30;
    private static final int ASKERS = 4;
    private static final Path LOG = Path.of("target", "stopping.log");
    private static final String FLOOD =
            "POST /api/v1/agencies/%s HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n";
    private final Vertx vertx = Vertx.vertx();
    private final Upstream agencies = Upstream.on(vertx);
    /** Held, since a socket that nobody knows any more is closed. */
    private final List<Wire> callers = new CopyOnWriteArrayList<>();

    private final AtomicInteger answered = new AtomicInteger();
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process gateway;

    @BeforeEach
    void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        String.valueOf(managementPort),
                        "ANSINH_DOOR_HOSTS",
                        "127.0.0.1,localhost,a",
                        "ANSINH_LIMITS_BODY_BYTES",
                        "1000000000",
                        "ANSINH_ROUTES_AGENCIES_URL",
                        agencies.url()));
        gateway = command.start();
        await().atMost(2, TimeUnit.MINUTES)
                .ignoreExceptionsInstanceOf(ConnectException.class)
                .until(this::isReady);
    }

    @AfterEach
    void end() throws IOException {
        gateway.destroyForcibly();
        for (Wire caller : callers) {
            caller.close();
        }
        vertx.close();
    }

    @Test
    void endsThoughNobodyElseDoes() throws Exception {
        call("");
        call("GET /api/v1/agencies HTTP/1.1\r\nHos");
        call("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
        call("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\nhalf");
        call("GET /api/v1/agencies/silent HTTP/1.1\r\nHost: a\r\n\r\n");
        Flood.into(call(FLOOD.formatted("deaf"))).standstill();
        Flood.into(call(FLOOD.formatted("echo"))).standstill();
        await().until(() -> agencies.silent() == 2);

        gateway.destroy();

        assertTrue(gateway.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void answersWhomItHasLetInAndCutsNobodyBetweenTwoRequests() throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        List<Future<Integer>> answers = IntStream.range(0, ASKERS)
                .mapToObj(one -> askers.submit(this::askUntilSentAway))
                .toList();
        await().until(() -> answered.get() > 100);

        gateway.destroy();

        for (Future<Integer> answer : answers) {
            assertTrue(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS) > 1);
        }
        assertEquals(503, given().port(managementPort).get("/q/health/ready").statusCode());
        given().port(port).get("/api/v1/agencies/seen").then().statusCode(200);
        assertTrue(gateway.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        askers.shutdown();
    }

    /** On one connection, until an answer says that it is the last one. */
    private int askUntilSentAway() throws IOException {
        Wire caller = call("");
        for (int answers = 1; ; answers++, answered.incrementAndGet()) {
            String head = caller.write("HEAD /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\n\r\n")
                    .readUntil("\r\n\r\n");
            assertTrue(head.startsWith("HTTP/1.1 200"), head);
            if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
                return answers;
            }
        }
    }

    @Test
    void logsOneObjectALine() throws IOException {
        String started = Files.readAllLines(LOG).stream()
                .filter(line -> line.contains("started in"))
                .findFirst()
                .orElseThrow();

        assertEquals("io.quarkus", new JsonObject(started).getString("loggerName"));
    }

    private Wire call(String bytes) throws IOException {
        Wire caller = Wire.open(port).write(bytes);
        callers.add(caller);
        return caller;
    }

    private boolean isReady() {
        return given().port(managementPort).get("/q/health/ready").statusCode() == 200
                && given().port(port).get("/health").statusCode() == 200;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
