package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a suite keeps its data and which ports it uses; {@code ANSINH_HOME} and {@code ANSINH_PORT_<PART>} say
 * otherwise than usual. Of a suite on containers the home holds only what we know of its realm; its secrets are in
 * {@code .env}.
 */
public record Settings(Path root, Path home, Map<String, Integer> ports, boolean containers) {
    public static final String POSTGRESQL = "postgresql";
    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String MAIL = "mail";

    /** Where the gateway shows its figures to those who run it, apart from what it shows to everybody. */
    static final String METRICS = "metrics";

    static final Map<String, Integer> USUAL = Map.of(
            "gateway",
            8080,
            "agencies",
            8081,
            "indicators",
            8082,
            "reporting",
            8083,
            METRICS,
            8090,
            KEYCLOAK,
            8180,
            MAIL,
            2525,
            POSTGRESQL,
            5442,
            KAFKA,
            9092);

    /** A suite of processes on this machine. */
    public Settings(Path root, Path home, Map<String, Integer> ports) {
        this(root, home, ports, false);
    }

    /** {@code ANSINH_CONTAINERS=true}: the suite of docker-compose.yml is meant. */
    public static Settings of(Map<String, String> environment) {
        if (Boolean.parseBoolean(environment.get("ANSINH_CONTAINERS"))) {
            return ofContainers(environment);
        }
        Path root = ProjectTree.root();
        Path home = Path.of(environment.getOrDefault(
                        "ANSINH_HOME", root.resolve(".local").toString()))
                .toAbsolutePath();
        return new Settings(root, home, portsOf(environment));
    }

    static Settings ofContainers(Map<String, String> environment) {
        return onContainers(ProjectTree.root(), portsOf(environment));
    }

    static Settings onContainers(Path root, Map<String, Integer> ports) {
        return new Settings(root, root.resolve(".containers"), ports, true);
    }

    private static Map<String, Integer> portsOf(Map<String, String> environment) {
        Map<String, Integer> ports = new TreeMap<>(USUAL);
        ports.replaceAll((part, usual) -> {
            String other = environment.get("ANSINH_PORT_" + part.toUpperCase(Locale.ROOT));
            return other == null ? usual : Integer.valueOf(other);
        });
        return Map.copyOf(ports);
    }

    /** A suite beside the usual one: its data in this folder, each part on a port that is free now. */
    public static Settings elsewhere(Path home) {
        Map<String, Integer> ports = new TreeMap<>(USUAL);
        ports.replaceAll((part, usual) -> Ports.free());
        return new Settings(ProjectTree.root(), home.toAbsolutePath(), Map.copyOf(ports));
    }

    public int port(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("No part is called " + part);
        }
        return port;
    }

    Secrets secrets() throws IOException {
        return containers ? ContainerSecrets.of(DotEnv.of(root)) : Secrets.in(home);
    }

    /** The address of the door as people know it. */
    String gateway() throws IOException {
        String here = "http://localhost:" + port("gateway");
        return containers ? DotEnv.of(root).getOr(Realm.GATEWAY, here) : here;
    }

    /** The realm as it is reached from this machine. */
    public String issuer() {
        return "http://localhost:" + port(KEYCLOAK) + "/realms/hues";
    }

    /** The demonstration's clock; see {@code ANSINH_CLOCK_FILE}. */
    public Path clock() {
        return home.resolve("clock");
    }

    /** Where the letters lie that the suite has sent. */
    public Path mails() {
        return home.resolve("mails");
    }

    PidFile pidFile(String part) {
        return new PidFile(home.resolve("pids").resolve(part));
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }
}
