package vn.hue.ansinh.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the door keeps or holds it sends with a tag, so the contract says so. */
class TaggedReadsTest {
    private static final List<String> PAPERS =
            List.of("getContractAsYaml", "getContractAsJson", "getProblemCatalogue", "listWebhookKeys");

    @Test
    void everyAnswerThatIsKeptIsPromisedWithATag() throws IOException {
        JsonObject paths =
                new Papers("http://localhost:8180/realms/hues").contract().getJsonObject("paths");
        List<String> tagged = paths.fieldNames().stream()
                .map(path -> paths.getJsonObject(path).getJsonObject("get", new JsonObject()))
                .filter(read -> read.containsKey("operationId"))
                .filter(read -> read.getJsonObject("responses")
                        .getJsonObject("200")
                        .getJsonObject("headers", new JsonObject())
                        .containsKey("ETag"))
                .map(read -> read.getString("operationId"))
                .toList();

        assertEquals(
                List.of(),
                Stream.concat(kept(), PAPERS.stream())
                        .filter(operation -> !tagged.contains(operation))
                        .toList());
    }

    private static Stream<String> kept() throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return Stream.of("operations", "briefly")
                .flatMap(list ->
                        Stream.of(settings.getProperty("ansinh.cache." + list).split(",")));
    }
}
