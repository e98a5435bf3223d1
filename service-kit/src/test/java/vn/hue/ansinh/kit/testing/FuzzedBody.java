package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The body of one request: first as the contract shows it, then with something put wrong. */
final class FuzzedBody {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OTHER_TYPES =
            List.of("text/plain", "application/xml", "text/csv", "application/json;charset=utf-16");

    private final Draws draws;
    private final Random random;
    private String type;
    private String text;

    FuzzedBody(String type, String text, Draws draws) {
        this.type = type;
        this.text = text;
        this.draws = draws;
        this.random = draws.random();
    }

    /** Null where the operation takes none. */
    static @Nullable FuzzedBody of(JsonNode contents, Draws draws) {
        if (contents.isMissingNode()) {
            return null;
        }
        List<String> types = new ArrayList<>();
        contents.fieldNames().forEachRemaining(types::add);
        String type = types.get(draws.random().nextInt(types.size()));
        JsonNode example = example(contents.get(type));
        return new FuzzedBody(
                type,
                example.isTextual() ? example.asText() : example.isMissingNode() ? "{}" : example.toString(),
                draws);
    }

    private static JsonNode example(JsonNode content) {
        Iterator<JsonNode> each = content.path("examples").elements();
        return each.hasNext() ? ContractFilter.resolved(each.next()).path("value") : content.path("example");
    }

    String type() {
        return type;
    }

    String text() {
        return text;
    }

    void spoil() {
        JsonNode tree = read(text);
        int way = random.nextInt(10);
        if (tree == null || way == 0) {
            text = switch (random.nextInt(4)) {
                case 3 -> "[".repeat(100_000);
                case 0 -> text.substring(0, random.nextInt(text.length() + 1));
                case 1 -> draws.text();
                default -> text + draws.text();
            };
        } else if (way == 1) {
            type = OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size()));
        } else {
            text = replaced(tree).toString();
        }
    }

    private static @Nullable JsonNode read(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return tree.isContainerNode() ? tree : null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private JsonNode replaced(JsonNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode parent = containers.get(random.nextInt(containers.size()));
        if (parent instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name =
                    names.isEmpty() || random.nextInt(6) == 0 ? draws.text() : names.get(random.nextInt(names.size()));
            if (random.nextInt(6) == 0) {
                object.remove(name);
            } else {
                object.set(name, HostileValues.json(draws));
            }
        } else if (parent instanceof ArrayNode array) {
            array.insert(
                    random.nextInt(array.size() + 1),
                    array.isEmpty() || random.nextBoolean()
                            ? HostileValues.json(draws)
                            : array.get(0).deepCopy());
        }
        return random.nextInt(40) == 0 ? HostileValues.json(draws) : tree;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            StreamSupport.stream(node.spliterator(), false).forEach(child -> collect(child, containers));
        }
    }

    @Override
    public String toString() {
        return "type=" + type + " body=" + text;
    }
}
