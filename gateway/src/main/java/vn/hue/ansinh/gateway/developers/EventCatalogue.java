package vn.hue.ansinh.gateway.developers;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import vn.hue.ansinh.gateway.feed.FeedTypes;

/**
 * The events of {@code asyncapi.yaml} that readers of the feed or receivers of webhooks can get, as Markdown: what each
 * tells, where it is sent, its schema and a real example.
 */
final class EventCatalogue {
    private static final String EVENT = """

            ## %s

            %s %s: `%s`.

            %s:

            ```
            %s
            ```

            %s: [%8$s](/developers/events/%8$s)
            """;

    private final JsonObject contract;
    private final Resources resources;
    private final FeedTypes types;

    EventCatalogue(JsonObject contract, Resources resources, FeedTypes types) {
        this.contract = contract;
        this.resources = resources;
        this.types = types;
    }

    String markdown(EventWords words) {
        StringBuilder text = new StringBuilder(words.head());
        Map<String, String> topics = topics();
        Map<String, JsonObject> events = events();
        // What stands on no topic goes straight to a receiver; of the rest only what the feed tells somebody.
        events.keySet()
                .removeIf(type -> topics.containsKey(type) && types.named(type).isEmpty());
        events.keySet()
                .forEach(type -> text.append("| [%s](#%s) | %s | %s |\n"
                        .formatted(
                                type,
                                type.replaceAll("[^a-z-]", ""),
                                toldTo(type, topics, words),
                                topic(type, topics))));
        events.forEach((type, message) -> text.append(told(type, message, words)));
        return text.toString();
    }

    private String toldTo(String type, Map<String, String> topics, EventWords words) {
        return topics.containsKey(type) ? words.toldTo(types.readersOf(type)) : words.receiver();
    }

    private static String topic(String type, Map<String, String> topics) {
        return topics.containsKey(type) ? "`" + topics.get(type) + "`" : "–";
    }

    private String told(String type, JsonObject message, EventWords words) {
        return EVENT.formatted(
                type,
                message.getString(words.summary(), ""),
                words.wire(),
                message.getString("name"),
                words.example(),
                example(message),
                words.schema(),
                schema(message));
    }

    private String example(JsonObject message) {
        return resources
                .json("contracts/events/" + schema(message).replace("schema", "example"))
                .encodePrettily();
    }

    private static String schema(JsonObject message) {
        return message.getJsonObject("payload").getString("$ref").replace("./events/", "");
    }

    /** By type, such as {@code report.accepted}. */
    Map<String, JsonObject> events() {
        Map<String, JsonObject> events = new TreeMap<>();
        JsonObject messages = contract.getJsonObject("components").getJsonObject("messages");
        messages.fieldNames().forEach(key -> {
            JsonObject message = messages.getJsonObject(key);
            events.put(typeOf(message), message);
        });
        return events;
    }

    private static String typeOf(JsonObject message) {
        return message.getString("name")
                .replaceFirst("^vn\\.hue\\.ansinh\\.", "")
                .replaceFirst("\\.v[0-9]+$", "");
    }

    private Map<String, String> topics() {
        Map<String, String> topics = new TreeMap<>();
        JsonObject channels = contract.getJsonObject("channels");
        for (String key : channels.fieldNames()) {
            JsonObject channel = channels.getJsonObject(key);
            if (channel.getString("address") == null) {
                continue;
            }
            JsonObject messages = channel.getJsonObject("messages", new JsonObject());
            messages.forEach(message -> topics.put(typeOf(referred(message.getValue())), channel.getString("address")));
        }
        return topics;
    }

    private JsonObject referred(Object message) {
        String reference = ((JsonObject) message).getString("$ref");
        return contract.getJsonObject("components")
                .getJsonObject("messages")
                .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
