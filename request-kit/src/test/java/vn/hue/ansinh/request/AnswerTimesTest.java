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
}
