package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import vn.hue.ansinh.kit.problem.JsonManners;
import vn.hue.ansinh.kit.problem.RulesOfFields;

/**
 * Holds the reader of a body against the schema that the contract gives for it: each field of the example is replaced by
 * whatever people and programs send there, and what the schema does not allow may not be taken.
 */
final class ContractBodies {
    private static final String BASE = "https://ansinh.invalid/openapi.json";
    private static final Schema DOCUMENT = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(BASE, Contracts.http().toString()))
                            .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
            .getSchema(SchemaLocation.of(BASE));
    private static final ObjectMapper READER = reader();
    private static final Validator RULES = rules();

    private final Class<?> body;
    private final Schema schema;
    private final JsonNode example;
    private final List<String> complaints = new ArrayList<>();

    private ContractBodies(Class<?> body, String schema, JsonNode example) {
        this.body = body;
        this.schema = DOCUMENT.getRefSchema(SchemaLocation.of(BASE + schema).getFragment());
        this.example = example;
    }

    private static ObjectMapper reader() {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        new JsonManners().customize(mapper);
        return mapper;
    }

    private static Validator rules() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        new RulesOfFields().customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    static List<String> differences(Method endpoint) {
        JsonNode content = ContractParameters.operation(endpoint).at("/requestBody/content/application~1json");
        Optional<Class<?>> body = Arrays.stream(endpoint.getParameters())
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type.isRecord() && type.getPackageName().startsWith("vn.hue.ansinh"))
                .findFirst();
        if (body.isEmpty() || content.isMissingNode()) {
            return List.of();
        }
        JsonNode schema = content.get("schema");
        ContractBodies bodies =
                new ContractBodies(body.get(), schema.get("$ref").asText(), exampleOf(content));
        bodies.walk(schema, "");
        return bodies.complaints;
    }

    private static JsonNode exampleOf(JsonNode content) {
        return StreamSupport.stream(content.get("examples").spliterator(), false)
                .map(ContractFilter::resolved)
                .map(example -> example.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private void walk(JsonNode schema, String pointer) {
        JsonNode plain = plain(schema);
        JsonNode here = example.at(pointer);
        if (here.isObject()) {
            plain.path("properties")
                    .properties()
                    .forEach(field -> tryOut(field.getValue(), pointer + "/" + field.getKey()));
        }
        if (here.isArray() && !here.isEmpty()) {
            tryOut(plain.get("items"), pointer + "/0");
        }
    }

    private void tryOut(JsonNode schema, String pointer) {
        HostileFields.of(plain(schema)).forEach(value -> judge(with(pointer, value), pointer, value));
        walk(schema, pointer);
    }

    /** Beside null there is only one thing that a field may be. */
    private static JsonNode plain(JsonNode schema) {
        JsonNode resolved = ContractFilter.resolved(schema);
        return resolved.has("oneOf") ? plain(resolved.at("/oneOf/0")) : resolved;
    }

    private JsonNode with(String pointer, JsonNode value) {
        JsonNode changed = example.deepCopy();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode parent = changed.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ArrayNode array) {
            array.set(0, value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return changed;
    }

    private void judge(JsonNode sent, String pointer, JsonNode value) {
        boolean allowed = schema.validate(sent.toString(), InputFormat.JSON).isEmpty();
        String what = body.getSimpleName() + pointer + " " + shown(value);
        try {
            boolean taken =
                    RULES.validate(READER.readValue(sent.toString(), body)).isEmpty();
            if (taken && !allowed) {
                complaints.add(what + " is taken against the contract");
            }
        } catch (JsonProcessingException refused) {
            if (allowed) {
                complaints.add(what + " is not read: " + refused.getOriginalMessage());
            }
        }
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "... of " + text.length() : text;
    }
}
