package vn.hue.ansinh.endtoend.trial;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.trial.Readers.Seen;

/** Of each service answers are read at the door all the time, none of which it keeps, while one of them dies. */
@ExtendWith(RunningSuite.Resolver.class)
class KilledServiceTest {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int UNDER_WAY_WAS_BROKEN_OFF = 502;
    private static final int COME_AGAIN = 503;

    private final Map<String, Readers> readers = new LinkedHashMap<>();

    @AfterEach
    void goHome() {
        readers.values().forEach(Readers::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "indicators", "reporting"})
    void onlyItsOwnReadersLoseAnything(String killed, RunningSuite suite) throws Exception {
        everybodyReads(suite);

        suite.kill(killed);
        await().atMost(LONGEST).until(() -> readers.get(killed).haveSeen(seen -> seen.status() == COME_AGAIN));
        suite.awaitReady(killed);
        Map<String, Integer> by = counts();
        await().atMost(LONGEST).until(() -> readers.get(killed).areServed());
        await().atMost(LONGEST).until(() -> counts().entrySet().stream()
                .allMatch(service -> service.getValue() > by.get(service.getKey()) + Readers.AT_ONCE));
        goHome();

        List<Seen> lost = readers.remove(killed).losses();
        readers.forEach((service, others) -> assertEquals(List.of(), others.losses(), service));
        assertTrue(
                lost.stream()
                        .allMatch(one -> one.status() == UNDER_WAY_WAS_BROKEN_OFF
                                || one.status() == COME_AGAIN && one.saysWhen()),
                lost::toString);
        assertTrue(
                lost.stream()
                                .filter(one -> one.status() == UNDER_WAY_WAS_BROKEN_OFF)
                                .count()
                        <= Readers.AT_ONCE,
                lost::toString);
    }

    private void everybodyReads(RunningSuite suite) {
        read(suite, "agencies", "/api/v1/agencies/SYT/profile", "syt-officer");
        read(suite, "indicators", "/api/v1/indicators/IND-02-01/progress", "ubnd-leader");
        read(suite, "reporting", "/api/v1/reports?limit=1", "sldtbxh-reviewer");
        await().atMost(LONGEST).until(() -> readers.values().stream().allMatch(Readers::areServed));
    }

    private void read(RunningSuite suite, String service, String path, String person) {
        readers.put(
                service,
                Readers.of(suite.gateway().resolve(path), suite.accounts().tokenOf(person)));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        readers.forEach((service, each) -> counts.put(service, each.count()));
        return counts;
    }
}
