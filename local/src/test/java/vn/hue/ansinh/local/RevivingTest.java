package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevivingTest {
    @Test
    void aPartThatCannotBeStartedKeepsNoneBehindItFromIt(@TempDir Path home) {
        Settings settings = Settings.elsewhere(home);
        Part broken = part("gateway", settings, "/no/such/program");
        Part well = part("reporting", settings, "sleep", "600");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        AtomicInteger told = new AtomicInteger();

        try {
            Reviving reviving =
                    new Reviving(List.of(broken, well), new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThrows(UncheckedIOException.class, () -> reviving.revive(told::incrementAndGet));

            assertTrue(well.isAlive());
            assertEquals(2, told.get());
            assertTrue(said.toString(StandardCharsets.UTF_8).contains("reporting ended unexpectedly"));
        } finally {
            well.kill();
        }
    }

    private static Part part(String name, Settings settings, String... command) {
        return new Part(new Part.Address(name, 1, ""), List.of(command), Map.of(), settings);
    }
}
