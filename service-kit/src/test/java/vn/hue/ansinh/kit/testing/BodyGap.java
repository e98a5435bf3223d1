package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A body in which something is missing that its schema requires.
 *
 * @param places JSON pointers, one of which the refusal has to name
 */
record BodyGap(JsonNode body, Set<String> places) {

    /** An object within a body, and how the whole body reads with another object in its place. */
    @FunctionalInterface
    private interface Frame {
        JsonNode around(JsonNode part);
    }

    static Stream<BodyGap> all(JsonNode schema, JsonNode example) {
        return in(schema, example, "", part -> part);
    }

    private static Stream<BodyGap> in(JsonNode unresolved, JsonNode part, String place, Frame frame) {
        JsonNode schema = alternative(ContractFilter.resolved(unresolved));
        if (schema.has("items")) {
            JsonNode first = part.path(0);
            return in(schema.get("items"), first, place + "/0", within -> frame.around(array(within)));
        }
        Stream<BodyGap> own = schema.has("required") ? ofObject(schema, part, place, frame) : Stream.empty();
        return Stream.concat(
                own,
                schema.path("properties").properties().stream()
                        .flatMap(member -> in(
                                member.getValue(),
                                part.path(member.getKey()),
                                place + "/" + member.getKey(),
                                within -> frame.around(with(part, member.getKey(), within)))));
    }

    private static Stream<BodyGap> ofObject(JsonNode schema, JsonNode part, String place, Frame frame) {
        Map<String, String> required = StreamSupport.stream(
                        schema.get("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toMap(name -> name, name -> place + "/" + name));
        BodyGap nothing =
                new BodyGap(frame.around(JsonNodeFactory.instance.objectNode()), Set.copyOf(required.values()));
        return Stream.concat(
                Stream.of(nothing),
                required.entrySet().stream()
                        .filter(member -> part.has(member.getKey()))
                        .map(member ->
                                new BodyGap(frame.around(without(part, member.getKey())), Set.of(member.getValue()))));
    }

    /** Of an object or nothing, the object. */
    private static JsonNode alternative(JsonNode schema) {
        return schema.has("oneOf") ? ContractFilter.resolved(schema.at("/oneOf/0")) : schema;
    }

    private static ArrayNode array(JsonNode only) {
        return JsonNodeFactory.instance.arrayNode().add(only);
    }

    private static JsonNode with(JsonNode part, String name, JsonNode value) {
        ObjectNode changed =
                part instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        return changed.set(name, value);
    }

    private static JsonNode without(JsonNode part, String name) {
        ObjectNode changed = part.deepCopy();
        changed.remove(name);
        return changed;
    }
}
