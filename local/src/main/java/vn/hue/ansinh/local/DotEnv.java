package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code docker compose} reads beside its file: a name, an equals sign and a value, perhaps in quotes. */
record DotEnv(Path file, Map<String, String> values) {

    static DotEnv of(Path root) throws IOException {
        Path file = root.resolve(".env");
        if (Files.notExists(file)) {
            throw new CannotStart("There are no containers yet: " + file + " is missing; ./ansinh env makes it.");
        }
        Map<String, String> values = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                values.put(
                        line.substring(0, equals).strip(),
                        unquoted(line.substring(equals + 1).strip()));
            }
        }
        return new DotEnv(file, values);
    }

    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new CannotStart(name + " is missing in " + file + ".");
        }
        return value;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** As compose reads it, for which an empty value is none. */
    String getOr(String name, String usual) {
        return find(name).filter(value -> !value.isEmpty()).orElse(usual);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("'") && value.endsWith("'") || value.startsWith("\"") && value.endsWith("\""));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
