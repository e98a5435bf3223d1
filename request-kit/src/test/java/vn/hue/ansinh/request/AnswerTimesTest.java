package vn.hue.ansinh.request;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

    @Test
    void noMethodThatACallerMakesUpBecomesTheNameOfAFigure() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        metrics.config().meterFilter(AnswerTimes.withinBounds());

        Stream.concat(Stream.of("GET", "DELETE"), IntStream.range(0, 50).mapToObj(number -> "CANARY" + number))
                .forEach(method -> metrics.timer("http.server.requests", "method", method, "status", "404"));

        assertEquals(
                Set.of("GET", "DELETE", "OTHER"),
                metrics.getMeters().stream()
                        .map(meter -> meter.getId().getTag("method"))
                        .collect(toSet()));
    }

    @Test
    void anAddressThatACallerMadeUpNamesNoFigure() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        metrics.config().meterFilter(AnswerTimes.withinBounds());

        Stream.of("/api/v1/agencies/{code}", "/api/v1/agencies/a%0d%0ab", "/api/v1/agencies/a b")
                .forEach(address -> metrics.timer("http.server.requests", "uri", address, "status", "400"));

        assertEquals(
                Set.of("/api/v1/agencies/{code}", "UNKNOWN"),
                metrics.getMeters().stream()
                        .map(meter -> meter.getId().getTag("uri"))
                        .collect(toSet()));
    }
}
