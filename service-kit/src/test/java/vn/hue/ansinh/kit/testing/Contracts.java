package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contracts, found by walking up from the module that is tested. */
final class Contracts {
    private Contracts() {}

    static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("contracts").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new IllegalStateException("No contracts/" + name + " above the tested module");
    }

    /** The HTTP contract as a tree; YAML anchors are resolved by reading into plain objects first. */
    static JsonNode http() {
        try {
            Object read = new YAMLMapper().readValue(file("openapi.yaml").toFile(), Object.class);
            return new ObjectMapper().valueToTree(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<JsonNode> operations() {
        return all(http().get("paths")).flatMap(Contracts::all).filter(part -> part.has("operationId"));
    }

    private static Stream<JsonNode> all(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }
}
