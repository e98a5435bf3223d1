package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds every answer against {@code contracts/openapi.yaml}: the operation is known, the status documented, the body as
 * its schema says, closed schemas included. OpenAPI 3.1 schemas are JSON Schema 2020-12, so a plain validator reads them.
 */
public final class ContractFilter implements Filter {
    private static final String BASE = "https://ansinh.invalid/openapi.json";
    private static final JsonNode CONTRACT = Contracts.http();
    private static final Map<String, Pattern> TEMPLATES = templates();

    // Asked by its full address, each schema would have the whole contract read once more.
    private static final Schema DOCUMENT = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(BASE, CONTRACT.toString())))
            .getSchema(SchemaLocation.of(BASE));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectation,
            FilterContext context) {
        Response answer = context.next(request, expectation);
        String path = URI.create(request.getURI()).getPath();
        check(request.getMethod(), path, answer.statusCode(), answer.contentType(), answer.asString());
        return answer;
    }

    static void check(String method, String path, int status, String contentType, String body) {
        String template = template(path);
        JsonNode operation = CONTRACT.at("/paths").get(template).get(method.toLowerCase(Locale.ROOT));
        assertTrue(operation != null, () -> method + " " + template + " is not in the contract");
        String key = operation.get("responses").has(String.valueOf(status)) ? String.valueOf(status) : "default";
        JsonNode response = resolved(operation.get("responses").get(key));
        assertTrue(response != null, () -> method + " " + template + " does not document " + status);
        JsonNode content = response.get("content");
        if (content == null) {
            assertTrue(body.isEmpty(), () -> status + " has no body by contract, but: " + body);
            return;
        }
        String type = contentType.split(";", 2)[0].strip();
        assertTrue(content.has(type), () -> method + " " + template + " " + status + " does not document " + type);
        if (!type.endsWith("json")) {
            return;
        }
        validate(content.get(type).get("schema"), method + " " + template + " " + status, body);
    }

    /** The code of a refusal stands at the answer of its status, or among what any operation may answer. */
    static void mustNameTheCode(JsonNode operation, int status, String body) {
        String code = JsonPath.from(body).getString("code");
        JsonNode own = resolved(operation.get("responses").path(String.valueOf(status)));
        boolean isNamed = Stream.of(own, CONTRACT.at("/components/responses/Trouble"))
                .anyMatch(answer -> ProblemCatalogue.namedIn(answer).contains(code));
        assertTrue(isNamed, () -> status + " does not name " + code);
    }

    static void validate(JsonNode schema, String where, String body) {
        assertTrue(schema.has("$ref"), () -> where + ": schemas of bodies are named ones");
        Schema named = SCHEMAS.computeIfAbsent(
                schema.get("$ref").asText(),
                name -> DOCUMENT.getRefSchema(SchemaLocation.of(BASE + name).getFragment()));
        var errors = named.validate(body, InputFormat.JSON);
        assertTrue(errors.isEmpty(), () -> where + " breaks the contract: " + errors + "\n" + body);
    }

    static JsonNode resolved(JsonNode node) {
        return node != null && node.has("$ref")
                ? CONTRACT.at(node.get("$ref").asText().substring(1))
                : node;
    }

    static String template(String path) {
        if (TEMPLATES.containsKey(path)) {
            return path;
        }
        return TEMPLATES.entrySet().stream()
                .filter(template -> template.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .reduce((one, later) -> later)
                .orElseThrow(() -> new AssertionError("No operation of the contract has the path " + path));
    }

    private static Map<String, Pattern> templates() {
        Map<String, Pattern> templates = new LinkedHashMap<>();
        CONTRACT.get("paths")
                .fieldNames()
                .forEachRemaining(name -> templates.put(name, Pattern.compile(name.replaceAll("\\{[^}]+}", "[^/]+"))));
        return templates;
    }
}
