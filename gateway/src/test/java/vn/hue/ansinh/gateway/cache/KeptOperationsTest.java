package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.AccessTable;

class KeptOperationsTest {

    @Test
    void onlyWhatAnybodyMayReadIsKept() throws IOException {
        List<String> kept =
                List.of(settings().getProperty("ansinh.cache.operations").split(","));

        List<String> notForAll = AccessTable.of("Agencies", "Indicators", "Reporting", "Operations", "Door")
                .filter(cell -> kept.contains(cell.operation()))
                .filter(cell -> !cell.caller().equals("expired") && cell.status() != 200)
                .map(AccessTable.Cell::toString)
                .toList();

        assertFalse(kept.isEmpty());
        assertEquals(List.of(), notForAll);
    }

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return settings;
    }
}
