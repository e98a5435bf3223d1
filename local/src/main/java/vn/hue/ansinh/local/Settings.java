package vn.hue.ansinh.local;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a suite keeps its data and which ports it uses; {@code ANSINH_HOME} and {@code ANSINH_PORT_<PART>} say
 * otherwise than usual.
 */
record Settings(Path root, Path home, Map<String, Integer> ports) {
    static final String POSTGRESQL = "postgresql";
    static final String KAFKA = "kafka";
    static final String KEYCLOAK = "keycloak";

    private static final Map<String, Integer> USUAL = Map.of(
            "gateway",
            8080,
            "agencies",
            8081,
            "indicators",
            8082,
            "reporting",
            8083,
            KEYCLOAK,
            8180,
            POSTGRESQL,
            5442,
            KAFKA,
            9092);

    static Settings of(Map<String, String> environment) {
        Path root = ProjectTree.root();
        Path home = Path.of(environment.getOrDefault(
                        "ANSINH_HOME", root.resolve(".local").toString()))
                .toAbsolutePath();
        Map<String, Integer> ports = new java.util.TreeMap<>(USUAL);
        ports.replaceAll((part, usual) -> {
            String other = environment.get("ANSINH_PORT_" + part.toUpperCase(Locale.ROOT));
            return other == null ? usual : Integer.valueOf(other);
        });
        return new Settings(root, home, Map.copyOf(ports));
    }

    int port(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("No part is called " + part);
        }
        return port;
    }

    String issuer() {
        return "http://localhost:" + port(KEYCLOAK) + "/realms/hues";
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }
}
