package vn.hue.ansinh.gateway.developers;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import vn.hue.ansinh.gateway.feed.FeedTypes;
import vn.hue.ansinh.gateway.feed.Readers;

/**
 * The events of {@code asyncapi.yaml} that readers of the feed can get, as Markdown: what each tells, where it is sent,
 * its schema and a real example.
 */
final class EventCatalogue {
    private static final String HEAD_VI = """
            # Sự kiện

            Mỗi sự kiện là một CloudEvents 1.0. `subject` là đối tượng của sự kiện; thứ tự trong một đối tượng luôn được
            giữ. Một sự kiện có thể đến hai lần: mỗi `id` chỉ nhận một lần. Hãy bỏ qua trường chưa biết; trường chỉ được
            thêm vào, không bị bỏ đi.

            | sự kiện | gửi cho | chủ đề |
            |---|---|---|
            """;
    private static final String HEAD_EN = """
            # Events

            Facts come as CloudEvents 1.0. The subject is the thing they are about, and order per subject always holds.
            An event may come twice: take each `id` in once. Ignore fields you do not know; they are only ever added.

            | event | told to | topic |
            |---|---|---|
            """;

    private final JsonObject contract;
    private final Resources resources;
    private final FeedTypes types;

    EventCatalogue(JsonObject contract, Resources resources, FeedTypes types) {
        this.contract = contract;
        this.resources = resources;
        this.types = types;
    }

    /** @param vietnamese or else English */
    String markdown(boolean vietnamese) {
        StringBuilder text = new StringBuilder(vietnamese ? HEAD_VI : HEAD_EN);
        Map<String, String> topics = topics();
        Map<String, JsonObject> events = events();
        events.keySet().removeIf(type -> types.named(type).isEmpty());
        events.keySet()
                .forEach(type -> text.append("| [%s](#%s) | %s | `%s` |\n"
                        .formatted(
                                type,
                                type.replaceAll("[^a-z-]", ""),
                                toldTo(types.readersOf(type), vietnamese),
                                topics.getOrDefault(type, ""))));
        events.forEach(
                (type, message) -> text.append(vietnamese ? inVietnamese(type, message) : inEnglish(type, message)));
        return text.toString();
    }

    private static String toldTo(Readers readers, boolean vietnamese) {
        return switch (readers) {
            case PUBLIC -> vietnamese ? "mọi người" : "everybody";
            case AGENCY ->
                vietnamese ? "cơ quan liên quan và nơi theo dõi toàn tỉnh" : "its agency, and those who oversee all";
            case OVERSIGHT -> vietnamese ? "nơi theo dõi toàn tỉnh" : "those who oversee all agencies";
            case NOBODY -> vietnamese ? "không ai" : "nobody";
        };
    }

    private String inVietnamese(String type, JsonObject message) {
        return """

                ## %s

                %s Tên đầy đủ khi gửi: `%s`.

                Ví dụ về dữ liệu:

                ```
                %s
                ```

                Lược đồ: [%5$s](/developers/events/%5$s)
                """.formatted(
                        type,
                        message.getString("x-summary-vi", ""),
                        message.getString("name"),
                        example(message),
                        schema(message));
    }

    private String inEnglish(String type, JsonObject message) {
        return """

                ## %s

                %s On the wire: `%s`.

                Example of its data:

                ```
                %s
                ```

                Schema: [%5$s](/developers/events/%5$s)
                """.formatted(
                type, message.getString("summary", ""), message.getString("name"), example(message), schema(message));
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
