package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static final List<String> SERVICES = List.of("agencies-service", "indicators-service", "reporting-service");

    @Test
    void whoHearsWhatIsAsItsServiceSays() throws IOException {
        Map<String, Set<String>> heard = new TreeMap<>();
        for (String service : SERVICES) {
            for (String topic : topicsOf(service)) {
                heard.computeIfAbsent(topic, first -> new TreeSet<>()).add(service);
            }
        }

        assertEquals(heard, Listening.TO);
    }

    private static List<String> topicsOf(String service) throws IOException {
        Properties settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("..", service, "src", "main", "resources", "application.properties"))) {
            settings.load(file);
        }
        return settings.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                .map(settings::getProperty)
                .toList();
    }
}
