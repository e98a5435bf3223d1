package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Holds events against {@code contracts/events}. */
public final class EventSchemas {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventSchemas() {}

    /** @param type the short type, for example {@code report.accepted} */
    public static void check(String type, String json) {
        Schema schema = SCHEMAS.getSchema(read(type + ".v1.schema.json"), InputFormat.JSON);
        var errors = schema.validate(json, InputFormat.JSON);
        assertTrue(errors.isEmpty(), () -> type + " breaks its schema: " + errors + "\n" + json);
    }

    /** The example that consumers are tested with. */
    public static String example(String type) {
        return read(type + ".v1.example.json");
    }

    private static String read(String name) {
        try {
            return Files.readString(Contracts.file("events/" + name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
