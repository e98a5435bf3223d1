package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Most tools, generators of clients among them, read YAML 1.1, in which a bare on, off, yes, no or y is no word. */
class ContractWordsTest {
    private static final int ALIASES = 1_000;

    @Test
    void noNameIsTakenForTrueOrFalse() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        Object contract = new Yaml(new SafeConstructor(options)).load(Files.readString(Contracts.file("openapi.yaml")));

        assertEquals(List.of(), mistaken("", contract).toList());
    }

    private static Stream<String> mistaken(String where, Object part) {
        if (part instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> entry.getKey() instanceof Boolean
                            ? Stream.of(where + " has the key " + entry.getKey())
                            : mistaken(where + "/" + entry.getKey(), entry.getValue()));
        }
        if (part instanceof List<?> list && (where.endsWith("/required") || where.endsWith("/enum"))) {
            return list.stream().filter(Boolean.class::isInstance).map(word -> where + " lists " + word);
        }
        return part instanceof List<?> list ? list.stream().flatMap(item -> mistaken(where, item)) : Stream.empty();
    }
}
