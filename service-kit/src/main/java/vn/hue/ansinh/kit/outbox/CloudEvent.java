package vn.hue.ansinh.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents 1.0 attributes in Kafka's binary mode, and how our short types are written in them. */
public final class CloudEvent {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";

    private static final Pattern WIRE_TYPE = Pattern.compile("vn\\.hue\\.ansinh\\.(.+)\\.v1");
    private static final Pattern ANY_VERSION = Pattern.compile("vn\\.hue\\.ansinh\\.(.+)\\.v[0-9]+");

    private CloudEvent() {}

    public static String wireType(String type) {
        return "vn.hue.ansinh." + type + ".v1";
    }

    /** The short type; a type of another form or version comes back as it is. */
    public static String shortType(String wireType) {
        Matcher matcher = WIRE_TYPE.matcher(wireType);
        return matcher.matches() ? matcher.group(1) : wireType;
    }

    /** The short type of which it is another version than ours; empty where it is ours or no type of the suite. */
    public static Optional<String> otherVersionOf(String wireType) {
        Matcher matcher = ANY_VERSION.matcher(wireType);
        return matcher.matches() && shortType(wireType).equals(wireType)
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    public static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    public static void write(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
