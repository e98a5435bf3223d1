package vn.hue.ansinh.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One request of the contract: first as its examples say, then with one or two things put wrong. */
final class FuzzedRequest {
    private static final int PRECONDITION_FAILED = 412;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int LONGEST_ADDRESS = 8_192;

    // The client would add a character set that nobody named.
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final ContractFuzz.Operation operation;
    private final Map<String, String> known;
    private final Random random;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String type;
    private @Nullable String body;

    FuzzedRequest(ContractFuzz.Operation operation, Map<String, String> known, Random random) {
        this.operation = operation;
        this.known = known;
        this.random = random;
        operation.parameters().forEach(this::put);
        readBody(operation.node().at("/requestBody/content"));
    }

    private void put(JsonNode parameter) {
        String name = parameter.get("name").asText();
        String in = parameter.get("in").asText();
        String value = "Idempotency-Key".equals(name)
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : sample(name, parameter);
        if ("path".equals(in)) {
            path.put(name, value);
        } else if (parameter.path("required").asBoolean() || random.nextInt(4) == 0) {
            ("query".equals(in) ? query : headers).put(name, value);
        }
    }

    private String sample(String name, JsonNode parameter) {
        JsonNode schema = ContractFilter.resolved(parameter.path("schema"));
        String ours = known.getOrDefault(operation.id() + "." + name, known.get(name));
        if (ours != null) {
            return ours;
        }
        for (JsonNode sample : List.of(
                parameter.path("example"), schema.path("example"), schema.at("/examples/0"), schema.path("default"))) {
            if (!sample.isMissingNode()) {
                return sample.asText();
            }
        }
        JsonNode values = schema.path("enum");
        return values.isEmpty()
                ? "1"
                : values.get(random.nextInt(values.size())).asText();
    }

    private void readBody(JsonNode contents) {
        if (contents.isMissingNode()) {
            return;
        }
        List<String> types = new ArrayList<>();
        contents.fieldNames().forEachRemaining(types::add);
        type = types.get(random.nextInt(types.size()));
        JsonNode examples = contents.get(type).path("examples");
        Iterator<JsonNode> each = examples.elements();
        JsonNode example = each.hasNext()
                ? ContractFilter.resolved(each.next()).path("value")
                : contents.get(type).path("example");
        body = example.isTextual() ? example.asText() : example.isMissingNode() ? "{}" : example.toString();
    }

    FuzzedRequest at(String name, String value) {
        path.put(name, value);
        return this;
    }

    /** With a body of JSON in place of the example. */
    FuzzedRequest with(String json) {
        type = "application/json";
        body = json;
        return this;
    }

    /** Puts one thing wrong. */
    FuzzedRequest spoilt() {
        List<Runnable> ways = new ArrayList<>();
        path.keySet().forEach(name -> ways.add(() -> path.put(name, HostileValues.text(random))));
        operation.parameters().stream()
                .filter(parameter -> "query".equals(parameter.get("in").asText()))
                .map(parameter -> parameter.get("name").asText())
                .forEach(name -> ways.add(() -> query.put(name, HostileValues.text(random))));
        ways.add(() -> query.put("x" + HostileValues.text(random), HostileValues.text(random)));
        ways.add(() -> headers.put(
                oneOf("If-Match", "If-None-Match", "Accept", "Accept-Language", "Idempotency-Key", "Range"), header()));
        if (body != null) {
            for (int weight = 0; weight < 4; weight++) {
                ways.add(this::spoilBody);
            }
        }
        ways.get(random.nextInt(ways.size())).run();
        return this;
    }

    private String oneOf(String... names) {
        return names[random.nextInt(names.length)];
    }

    /** Line ends in a header are refused by the client itself. */
    private String header() {
        if (random.nextInt(3) == 0) {
            return oneOf(
                    "text/html", "image/svg+xml", "application/xml;q=0.9, text/html", "text/*", "application/json;q=2");
        }
        return HostileValues.text(random).replaceAll("[^\\x20-\\x7E]", "?").strip();
    }

    private void spoilBody() {
        JsonNode tree = read(body);
        int way = random.nextInt(10);
        if (tree == null || way == 0) {
            String text = String.valueOf(body);
            body = switch (random.nextInt(4)) {
                case 3 -> "[".repeat(100_000);
                case 0 -> text.substring(0, random.nextInt(text.length() + 1));
                case 1 -> HostileValues.text(random);
                default -> text + HostileValues.text(random);
            };
        } else if (way == 1) {
            type = oneOf("text/plain", "application/xml", "text/csv", "application/json;charset=utf-16");
        } else {
            body = replaced(tree).toString();
        }
    }

    private static @Nullable JsonNode read(@Nullable String text) {
        try {
            JsonNode tree = new com.fasterxml.jackson.databind.ObjectMapper().readTree(text);
            return tree.isContainerNode() ? tree : null;
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
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
            String name = names.isEmpty() || random.nextInt(6) == 0
                    ? HostileValues.text(random)
                    : names.get(random.nextInt(names.size()));
            if (random.nextInt(6) == 0) {
                object.remove(name);
            } else {
                object.set(name, HostileValues.json(random));
            }
        } else if (parent instanceof ArrayNode array) {
            array.insert(
                    random.nextInt(array.size() + 1),
                    array.isEmpty() || random.nextBoolean()
                            ? HostileValues.json(random)
                            : array.get(0).deepCopy());
        }
        return random.nextInt(40) == 0 ? HostileValues.json(random) : tree;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            StreamSupport.stream(node.spliterator(), false).forEach(child -> collect(child, containers));
        }
    }

    Response send(String token) {
        return send(operation.method(), token);
    }

    Response send(String method, String token) {
        RequestSpecification request =
                given().config(AS_IT_IS).urlEncodingEnabled(false).headers(headers);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        if (body != null) {
            request.header("Content-Type", String.valueOf(type)).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(method, address());
    }

    private String address() {
        String address = operation.path();
        for (Map.Entry<String, String> each : path.entrySet()) {
            // Without it the address would be that of another operation.
            String value = each.getValue().isEmpty() ? " " : each.getValue();
            address = address.replace("{" + each.getKey() + "}", encoded(value));
        }
        return query.isEmpty()
                ? address
                : address
                        + query.entrySet().stream()
                                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether an answer is that of HTTP itself: a condition that does not hold, an address beyond every limit. */
    boolean explains(int status) {
        return (status == PRECONDITION_FAILED && headers.containsKey("If-Match"))
                || (status == ADDRESS_TOO_LONG && address().length() > LONGEST_ADDRESS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return operation.id() + " path=" + path + " query=" + query + " headers=" + headers + " type=" + type + " body="
                + body;
    }
}
