package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the sign-in server is given: what each installation needs and, on one machine, the people of the demonstration. */
record Realm(Settings settings) {
    static final String DEMO = "ANSINH_DEMO_PASSWORD";
    static final String MACHINES = "ANSINH_MACHINE_SECRET";
    static final String REGISTRAR = "ANSINH_REGISTRAR_SECRET";
    static final String GATEWAY = "ANSINH_GATEWAY_URL";
    /** What stands in the files, and what we call it. */
    private static final Map<String, String> SECRETS =
            Map.of(DEMO, "demo.accounts", MACHINES, "machine.clients", REGISTRAR, "registrar.client");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No secret is filled in. The pages may stand on another port than usual, and only they may sign people in. */
    String written() throws IOException {
        ObjectNode realm = read("realm/hues-realm.json");
        if (!settings.containers()) {
            JsonNode people = read("demonstration/hues-demonstration.json");
            for (String kind : List.of("clients", "users")) {
                people.path(kind).forEach(realm.withArray("/" + kind)::add);
            }
        }
        return atOurAddress(realm.toPrettyString());
    }

    /** As the server itself understands it at an import, with the secrets in their places. */
    ObjectNode filled() throws IOException {
        return filled(written());
    }

    /** The people and machines of a demonstration alone. */
    ObjectNode ofDemonstration() throws IOException {
        return filled(read("demonstration/hues-demonstration.json").toString());
    }

    private ObjectNode filled(String written) throws IOException {
        Secrets secrets = settings.secrets();
        String filled = written;
        for (Map.Entry<String, String> secret : SECRETS.entrySet()) {
            if (filled.contains(place(secret.getKey()))) {
                filled = filled.replace(place(secret.getKey()), secrets.password(secret.getValue()));
            }
        }
        return (ObjectNode) JSON.readTree(filled);
    }

    private String atOurAddress(String realm) throws IOException {
        return realm.replace(place(GATEWAY), settings.gateway())
                .replace(
                        "http://127.0.0.1:" + Settings.USUAL.get("gateway"),
                        "http://127.0.0.1:" + settings.port("gateway"));
    }

    private ObjectNode read(String file) throws IOException {
        return (ObjectNode) JSON.readTree(
                settings.root().resolve("local/src/main").resolve(file).toFile());
    }

    private static String place(String name) {
        return "${" + name + "}";
    }
}
