package vn.hue.ansinh.agencies.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Stands in for Keycloak on a real socket, as far as machines are concerned, so that it can fail as asked. The real one
 * is asked in end-to-end.
 */
public class SignInStandIn implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How it behaves. */
    enum Mood {
        WELL,
        SILENT,
        STALLED,
        ENDLESS,
        BROKEN,
        FORBIDDING,
        OVERTAKEN
    }

    private final Map<String, ObjectNode> clients = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        // Else each answer waits 40 ms until its first packet is acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/realms/hues/protocol/openid-connect/token", this::token);
        server.createContext("/admin/realms/hues/clients", this::clients);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        String realm = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/hues";
        return Map.of(
                "ansinh.clients.realm-url", realm,
                "ansinh.clients.secret", "known",
                "ansinh.clients.patience", "PT2S");
    }

    void forget() {
        clients.clear();
        be(Mood.WELL);
    }

    void be(Mood next) {
        mood = next;
    }

    /** A machine that nobody has registered here: it came with the realm, or its row was lost. */
    void bring(String clientId, String agency, boolean enabled) {
        String id = UUID.randomUUID().toString();
        ObjectNode client =
                JSON.createObjectNode().put("id", id).put("clientId", clientId).put("enabled", enabled);
        client.putObject("attributes").put(Client.AGENCY, agency);
        clients.put(id, client);
    }

    /** As its operator does. */
    void enable(String clientId, boolean shall) {
        client(clientId).put("enabled", shall);
    }

    boolean isEnabled(String clientId) {
        return client(clientId).path("enabled").asBoolean();
    }

    ObjectNode client(String clientId) {
        return clients.values().stream()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    int size() {
        return clients.size();
    }

    private void token(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = asked.contains("client_id=ansinh-registrar") && asked.contains("client_secret=known");
        answer(exchange, known ? 200 : 401, known ? "{\"access_token\": \"the-registrar\"}" : "{}");
    }

    private void clients(HttpExchange exchange) throws IOException {
        if (mood == Mood.SILENT) {
            waitForTheEnd();
        } else if (mood == Mood.STALLED) {
            exchange.sendResponseHeaders(200, 100);
            waitForTheEnd();
        } else if (mood == Mood.ENDLESS) {
            talk(exchange);
        } else if (mood == Mood.BROKEN) {
            answer(exchange, 500, "<html>");
        } else if (mood == Mood.FORBIDDING
                || !"Bearer the-registrar".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 403, "{}");
        } else {
            switch (exchange.getRequestMethod()) {
                case "GET" -> search(exchange);
                case "POST" -> post(exchange);
                case "PUT" -> put(exchange);
                default -> delete(exchange);
            }
        }
    }

    private void search(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String wanted = query.contains("clientId=")
                ? URLDecoder.decode(query.replaceFirst(".*clientId=([^&]*).*", "$1"), StandardCharsets.UTF_8)
                : "";
        boolean part = query.contains("search=true") || wanted.isEmpty();
        answer(
                exchange,
                200,
                JSON.valueToTree(clients.values().stream()
                                .filter(client -> part
                                        ? client.path("clientId").asText().contains(wanted)
                                        : client.path("clientId").asText().equals(wanted))
                                .toList())
                        .toString());
    }

    private void post(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/client-secret")) {
            answer(exchange, 200, "{\"type\": \"secret\", \"value\": \"" + UUID.randomUUID() + "\"}");
        } else if (mood == Mood.OVERTAKEN) {
            answer(exchange, 409, "{\"errorMessage\": \"Client already exists\"}");
        } else {
            String id = UUID.randomUUID().toString();
            clients.put(id, ((ObjectNode) JSON.readTree(exchange.getRequestBody())).put("id", id));
            answer(exchange, 201, "");
        }
    }

    private void put(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ObjectNode there = clients.get(path.substring(path.lastIndexOf('/') + 1));
        there.setAll((ObjectNode) JSON.readTree(exchange.getRequestBody()));
        answer(exchange, 204, "");
    }

    private void delete(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean gone = clients.remove(path.substring(path.lastIndexOf('/') + 1)) != null;
        answer(exchange, gone ? 204 : 404, "");
    }

    /** Not without end, so that whoever listens to all of it fails and does not fall. */
    private static void talk(HttpExchange exchange) throws IOException {
        byte[] nothing = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, 0);
        for (int told = 0; told < 64; told++) {
            exchange.getResponseBody().write(nothing);
        }
        exchange.getResponseBody().write("[]".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        end.countDown();
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(SignInStandIn.class));
    }
}
