package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class ForwardingTest {
    private static final String LIST = "/api/v1/agencies";
    private static final String SEEN = LIST + "/seen";

    @Test
    void passesMethodPathQueryAndHeadersOn() {
        given().header("If-None-Match", "\"v3\"")
                .header("Authorization-Hint", "x")
                .urlEncodingEnabled(false)
                .get(LIST + "?q=S%E1%BB%9F&limit=5")
                .then()
                .statusCode(200)
                .body("method", is("GET"))
                .body("uri", is(LIST + "?q=S%E1%BB%9F&limit=5"))
                .body("headers.if-none-match", is("\"v3\""));
    }

    /** Or the service would take it for the end of the parameter, and answer another question. */
    @Test
    void writesASemicolonOfTheQueryAsPartOfItsValue() {
        given().urlEncodingEnabled(false)
                .get(LIST + "?q=SEX=F;URBAN_RURAL=R")
                .then()
                .body("uri", is(LIST + "?q=SEX=F%3BURBAN_RURAL=R"));
    }

    @Test
    void forwardsAPutWithoutABody() {
        given().put("/api/v1/duties/x/y/seen")
                .then()
                .statusCode(200)
                .body("method", is("PUT"))
                .body("headers", not(hasKey("transfer-encoding")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_537, 2_097_152})
    void streamsABodyThereAndBack(int size) {
        byte[] bytes = SomeBytes.of(size);

        byte[] echo = given().body(bytes)
                .post("/api/v1/agencies/echo")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertArrayEquals(bytes, echo);
    }

    @Test
    void answersACallerWhoWaitsForLeaveToSend() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n"
                    + "Expect: 100-continue\r\n\r\n");
            byte[] leave = wire.socket().getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", new String(leave));

            assertTrue(wire.write("abc").readToEnd().contains("abc"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void speaksHttp2WithBodiesThatAreGathered(boolean lengthIsKnown) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI echo = URI.create("http://localhost:" + Wire.port() + "/api/v1/agencies/echo");
        client.send(HttpRequest.newBuilder(echo).build(), BodyHandlers.discarding());
        HttpRequest.BodyPublisher few = BodyPublishers.ofString("abc");

        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(echo)
                        .timeout(Duration.ofSeconds(10))
                        .POST(lengthIsKnown ? few : BodyPublishers.fromPublisher(few))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals("abc", answer.body());
    }

    @Test
    void speaksHttp2WithBodiesOfUnknownLength() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI echo = URI.create("http://localhost:" + Wire.port() + "/api/v1/agencies/echo");
        byte[] bytes = SomeBytes.of(300_000);
        client.send(HttpRequest.newBuilder(echo).build(), BodyHandlers.discarding());

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(echo)
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes)))
                        .build(),
                BodyHandlers.ofByteArray());

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertArrayEquals(bytes, answer.body());
    }
}
