package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two servers that are asked answer as the real ones do. */
class CheckAuditTest {
    @TempDir
    Path home;

    private Settings settings;
    private HttpServer keycloak;
    private HttpServer gateway;
    private String outcome = "";
    private int status = 200;

    @BeforeEach
    void signInAndGatewayAnswer() throws IOException {
        settings = Settings.elsewhere(home);
        keycloak = answering("keycloak", () -> "{\"access_token\": \"a-token\"}");
        gateway = answering("gateway", () -> outcome);
    }

    @AfterEach
    void theyStop() {
        keycloak.stop(0);
        gateway.stop(0);
    }

    @Test
    void saysThatNothingWasTouched() throws Exception {
        outcome = "{\"reports\": 20, \"entries\": 71, \"records\": 33, \"faults\": []}";
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertEquals(0, new CheckAudit(settings).tell(new PrintStream(said)));
        assertEquals(
                "20 reports, 71 entries of the trail, 33 records beside them, 0 touched",
                said.toString().strip());
    }

    @Test
    void speaksOfASingleOne() throws Exception {
        outcome = "{\"reports\": 1, \"entries\": 1, \"records\": 1, \"faults\": []}";
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        new CheckAudit(settings).tell(new PrintStream(said));

        assertEquals(
                "1 report, 1 entry of the trail, 1 record beside them, 0 touched",
                said.toString().strip());
    }

    @Test
    void namesWhatWasTouched() throws Exception {
        outcome = "{\"reports\": 1, \"entries\": 3, \"faults\": ["
                + "{\"report\": \"3f1d\", \"record\": \"version 2\", \"kind\": \"CONTENT_CHANGED\"}]}";
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertEquals(2, new CheckAudit(settings).tell(new PrintStream(said)));
        assertTrue(said.toString().startsWith("report 3f1d, version 2: CONTENT_CHANGED"), said::toString);
    }

    @Test
    void namesWhatWasTouchedBesideTheReports() throws Exception {
        outcome = "{\"reports\": 1, \"entries\": 3, \"records\": 2, \"faults\": [{\"report\": null,"
                + " \"chain\": \"obligation R-02.2023.SYT\", \"record\": \"ruling 1\", \"kind\": \"CONTENT_CHANGED\"}]}";
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertEquals(2, new CheckAudit(settings).tell(new PrintStream(said)));
        assertTrue(said.toString().startsWith("obligation R-02.2023.SYT, ruling 1: CONTENT_CHANGED"), said::toString);
    }

    @Test
    void doesNotTakeARefusalForAWholeTrail() {
        outcome = "{}";
        status = 503;

        assertThrows(CannotStart.class, () -> new CheckAudit(settings).tell(System.out));
    }

    private HttpServer answering(String part, java.util.function.Supplier<String> body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", settings.port(part)), 0);
        server.createContext("/", exchange -> {
            boolean asked = part.equals("keycloak")
                    || "Bearer a-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] text = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(!asked ? 401 : part.equals("gateway") ? status : 200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        return server;
    }
}
