package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.EventStream;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class ListenersTest {
    private static final int MANY = 1_000;

    @Inject
    Intake intake;

    @Inject
    MeterRegistry metrics;

    private Teller teller;
    private final List<AutoCloseable> callers = new ArrayList<>();

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void begin() {
        teller = new Teller();
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
        await().until(() -> {
            try (EventStream stream = EventStream.open(RestAssured.port, "", null, null)) {
                return stream.status() == 200;
            }
        });
    }

    @AfterEach
    void end() throws Exception {
        teller.close();
        for (AutoCloseable caller : callers) {
            caller.close();
        }
    }

    @Test
    void hearsWhatHappensAsItHappens() {
        EventStream stream = listen("", null, null);

        String id = teller.verdict("IND-06-01", "ON_TRACK");

        await().until(() -> idsHeardBy(stream).contains(id));
        assertTrue(stream.lines().stream().anyMatch(line -> line.matches("retry: [2-4][0-9]{3}")));
        assertTrue(stream.lines().contains("event: indicator.status-changed"));
        await().until(() -> stream.lines().contains(":"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?types=target.revised", ""})
    void whoIsCutOffBeforeHisFirstEventMissesNothing(String query) {
        EventStream first = listen(query, null, null);
        await().until(() -> first.lines().contains(""));
        String last = first.lastId();
        first.close();

        teller.verdict("IND-06-01", "MEANWHILE");
        String missed =
                teller.tell("indicators.events", "target.revised", "IND-06-01", "{\"indicator\":\"IND-06-01\"}");
        EventStream second = listen(query, null, last);

        await().until(() -> idsHeardBy(second).contains(missed));
        assertEquals(query.isEmpty() ? 2 : 1, idsHeardBy(second).size());
    }

    @Test
    void aQuietStreamSaysAgainAndAgainWhereItStands() {
        EventStream stream = listen("?types=target.revised", null, null);

        await().until(() -> stream.fields("id").size() >= 3);
    }

    @Test
    void whoLeavesAtOnceIsNotKept() throws Exception {
        for (int caller = 0; caller < 50; caller++) {
            Wire.open()
                    .write("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                    .close();
        }
        listen("", null, null).close();

        await().until(() -> metrics.get("feed.listeners").gauge().value() == 0);
    }

    @Test
    void hearsOnlyWhatHeMayAndWhatHeAskedFor() {
        EventStream anybody = listen("", null, null);
        EventStream own = listen("?types=report.*", Tokens.of("SYT", "reporter"), null);
        EventStream other = listen("", Tokens.of("SGDDT", "reporter"), null);

        String report = teller.report("submitted", "SYT");
        String verdict = teller.verdict("IND-06-01", "LAST");

        await().until(() -> idsHeardBy(own).equals(List.of(report)));
        await().until(() -> idsHeardBy(anybody).equals(List.of(verdict)));
        await().until(() -> idsHeardBy(other).equals(List.of(verdict)));
    }

    @Test
    void goesOnWithTheLastIdThoughTheIntakeWasAwayMeanwhile() {
        EventStream first = listen("?types=indicator.status-changed", null, null);
        List<String> told = new ArrayList<>();
        told.add(teller.verdict("IND-06-01", "A"));
        await().until(() -> idsHeardBy(first).size() == 1);
        String last = first.lastId();
        first.close();

        intake.stop();
        IntStream.range(0, 20).forEach(n -> told.add(teller.verdict("IND-06-01", "B" + n)));
        intake.start();
        EventStream second = listen("?types=indicator.status-changed", null, last);

        await().until(() -> idsHeardBy(second).size() == 20);
        List<String> heard = new ArrayList<>(idsHeardBy(first));
        heard.addAll(idsHeardBy(second));
        assertEquals(told, heard);
    }

    @Test
    void whoStandsFarBackReadsTheTableFirst() {
        String oldest = given().get("/api/v1/events?limit=1").path("position");
        String told = teller.verdict("IND-06-01", "NEW");

        EventStream stream = listen("?after=" + oldest, null, null);

        await().until(() -> idsHeardBy(stream).contains(told));
        List<Long> ids = stream.data().stream()
                .map(data -> Long.valueOf(new JsonObject(data).getString("sequence")))
                .toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void aPrivateStreamEndsWithItsToken() {
        EventStream stream = listen("", Tokens.forSeconds(5, "SYT", "reporter"), null);

        assertEquals(200, stream.status());
        await().atMost(Duration.ofSeconds(15)).until(stream::isOver);
    }

    @Test
    void aThousandIdleListenersAllHearTheOneEvent() throws Exception {
        List<Wire> wires = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            Wire wire = Wire.open()
                    .write("GET /api/v1/events?types=target.revised HTTP/1.1\r\n"
                            + "Host: a\r\n"
                            + "Accept: text/event-stream\r\n\r\n");
            wires.add(wire);
            callers.add(wire);
        }
        for (Wire wire : wires) {
            wire.readUntil("retry: ");
        }

        String id = teller.tell("indicators.events", "target.revised", "IND-06-01", "{\"indicator\":\"IND-06-01\"}");

        for (Wire wire : wires) {
            assertTrue(wire.readUntil(id).contains("event: target.revised"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "999999999999999999"})
    void aPositionThatThereIsNotIsRefusedBeforeTheStreamBegins(String position) {
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", position)
                .get("/api/v1/events")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"), "detail", containsString("Last-Event-ID"));
    }

    private EventStream listen(String query, @Nullable String token, @Nullable String lastEventId) {
        EventStream stream = EventStream.open(RestAssured.port, query, token, lastEventId);
        callers.add(stream);
        return stream;
    }

    private static List<String> idsHeardBy(EventStream stream) {
        return stream.data().stream()
                .map(data -> new JsonObject(data).getString("id"))
                .collect(Collectors.toList());
    }
}
