package vn.hue.ansinh.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file by which the suite runs on containers, and the papers and scripts beside it. */
final class Compose {
    static final Path ROOT = Path.of("..");
    static final Set<String> OURS = Set.of("agencies-service", "indicators-service", "reporting-service", "gateway");

    private final JsonNode services;

    Compose() {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("docker-compose.yml"));
        services = new ObjectMapper().valueToTree(read).get("services");
    }

    JsonNode services() {
        return services;
    }

    /** Parts that no profile has to be named for. */
    List<String> alwaysThere() {
        return names(services).stream()
                .filter(name -> !services.get(name).has("profiles"))
                .toList();
    }

    String told(String service, String setting) {
        return services.get(service).at("/environment/" + setting).asText();
    }

    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
