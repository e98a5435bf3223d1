package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The contracts, found by walking up from the module that is tested. */
final class Contracts {
    private static final int ALIASES = 1_000;

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

    /** The HTTP contract as a tree, which nobody changes. */
    static JsonNode http() {
        return Http.TREE;
    }

    /** Jackson's own YAML reader takes an alias for a word, so it is not used. */
    static JsonNode yaml(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        // The second of two equal names would quietly take the place of the first.
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Yaml reader =
                new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainScalars());
        try {
            return new ObjectMapper().valueToTree(reader.load(Files.readString(file)));
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

    /** Read once: it takes a tenth of a second. */
    private static final class Http {
        static final JsonNode TREE = yaml(file("openapi.yaml"));
    }

    /** Days stay text, as they are in JSON. */
    private static final class PlainScalars extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, INT, "-0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
