package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Certified;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.TlsCaller;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
@WithTestResource(Certified.class)
class TlsTest {
    private static final String WITHOUT_AUTHENTICATED_BYTES = "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA";
    private static final String END = "Connection: close\r\n\r\n";
    private static final byte[] REFUSED_VERSION = {2, 70};

    @TestHTTPResource(value = "/health", tls = true)
    URI door;

    @Inject
    TlsConfigurationRegistry certificates;

    @Inject
    Event<CertificateUpdatedEvent> renewed;

    private TlsCaller caller;

    @BeforeEach
    void call() throws GeneralSecurityException {
        caller = new TlsCaller(door.getPort());
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void speaksTheVersionOfHttpThatTheCallerAsksFor(HttpClient.Version version) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(caller.context())
                .version(version)
                .build();

        assertEquals(
                version,
                client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.discarding())
                        .version());
    }

    @Test
    void whoCameOverTlsOnceComesOverItEachTime() throws Exception {
        HttpClient client = HttpClient.newBuilder().sslContext(caller.context()).build();
        HttpRequest plain = HttpRequest.newBuilder(URI.create("http://localhost:" + Wire.port() + "/health"))
                .build();

        assertEquals(
                Optional.of("max-age=31536000"),
                client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.discarding())
                        .headers()
                        .firstValue("Strict-Transport-Security"));
        assertEquals(
                Optional.empty(),
                client.send(plain, BodyHandlers.discarding()).headers().firstValue("Strict-Transport-Security"));
    }

    /** Others name it while they greet, and are held to the same by {@code EnteringOverTlsTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void whoNamesNoVersionOfHttpIsReadAsStrictly(String version) throws IOException {
        assertEquals("HTTP/1.1 200 OK", caller.send(version, "GET /health HTTP/1.1\r\nHost: a\r\n" + END));
        assertEquals("HTTP/1.1 400 Bad Request", caller.send(version, "GET  /health HTTP/1.1\r\nHost: a\r\n" + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void goesOnWithASessionWithoutShowingItsCertificateAgain(String version) throws IOException {
        assertTrue(caller.ask(version).startsWith("HTTP/1.1 "));
        assertTrue(caller.ask(version).startsWith("HTTP/1.1 "));

        assertEquals(1, caller.shown());
    }

    /** Two bytes behind the head of the answer's only record: fatal, and why. */
    @Test
    void refusesVersionsThatAreGivenUp() throws IOException {
        try (Wire wire = Wire.open(door.getPort())) {
            wire.write(helloOfTls11());

            byte[] answer = wire.socket().getInputStream().readNBytes(7);

            assertEquals(21, answer[0]);
            assertArrayEquals(REFUSED_VERSION, new byte[] {answer[5], answer[6]});
        }
    }

    @Test
    void refusesSuitesThatAreGivenUp() {
        assertThrows(SSLHandshakeException.class, () -> caller.ask("TLSv1.2", WITHOUT_AUTHENTICATED_BYTES));
    }

    @Test
    void showsARenewedCertificateAndKeepsToItsSuites() throws Exception {
        caller.ask("TLSv1.3");
        BigInteger before = caller.last().getSerialNumber();

        Certified.renew();
        TlsConfiguration ours = certificates.getDefault().orElseThrow();
        assertTrue(ours.reload());
        renewed.fire(new CertificateUpdatedEvent("<default>", ours));

        await().until(() -> !serialShownToANewcomer().equals(before));
        refusesSuitesThatAreGivenUp();
    }

    private BigInteger serialShownToANewcomer() throws Exception {
        TlsCaller newcomer = new TlsCaller(door.getPort());
        newcomer.ask("TLSv1.3");
        return newcomer.last().getSerialNumber();
    }

    /** What the JDK would not say any more: version 1.1, two suites of its time, no extensions. */
    private static byte[] helloOfTls11() {
        HexFormat hex = HexFormat.of();
        byte[] suites = hex.parseHex("c009c013002f");
        int length = 2 + 32 + 1 + 2 + suites.length + 2;
        return ByteBuffer.allocate(5 + 4 + length)
                .put(hex.parseHex("160301"))
                .putShort((short) (4 + length))
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) length)
                .put(hex.parseHex("0302"))
                .put(new byte[32])
                .put((byte) 0)
                .putShort((short) suites.length)
                .put(suites)
                .put(hex.parseHex("0100"))
                .array();
    }
}
