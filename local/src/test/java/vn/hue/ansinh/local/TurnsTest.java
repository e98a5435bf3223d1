package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnsTest {
    @TempDir
    Path home;

    private List<Part> parts;
    private Turns turns;

    @BeforeEach
    void aSuite() {
        Settings settings = Settings.elsewhere(home);
        parts = Stream.of("kafka", "keycloak", "agencies", "indicators", "reporting", "gateway")
                .map(name -> new Part(
                        new Part.Address(name, settings.port(name), ""), List.of("sleep", "60"), Map.of(), settings))
                .toList();
        turns = new Turns(parts);
    }

    @AfterEach
    void everybodyEnds() throws IOException, InterruptedException {
        for (Part part : parts) {
            part.stop();
        }
    }

    @Test
    void servicesStartOneAfterTheOtherAndEverybodyElseAtOnce() {
        turns.begin();
        assertEquals(List.of("kafka", "keycloak", "agencies", "gateway"), begun());

        turns.goOnAfter(part("kafka"));
        assertEquals(List.of("kafka", "keycloak", "agencies", "gateway"), begun());

        turns.goOnAfter(part("agencies"));
        assertEquals(List.of("kafka", "keycloak", "agencies", "indicators", "gateway"), begun());

        turns.goOnAfter(part("indicators"));
        turns.goOnAfter(part("reporting"));
        assertEquals(parts.stream().map(Part::name).toList(), begun());
    }

    @Test
    void whoWaitsHisTurnHasNotEnded() {
        turns.begin();

        part("agencies").kill();

        assertTrue(part("agencies").hasEnded());
        assertFalse(part("indicators").hasEnded());
    }

    private Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> begun() {
        return parts.stream().filter(Part::isAlive).map(Part::name).toList();
    }
}
