package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** Many who each ask for a large page by a narrow line and then take nothing of it. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class SlowReadersTest {
    private static final int READERS = 300;
    private static final int NARROW = 1_024;
    private static final byte[] REQUEST =
            "GET /openapi.json?slowly HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
    /** What a connection may copy of an answer before some of it is taken; the page is much longer. */
    private static final long SHARE = 50_000;

    /** Counts whose answer was begun, and whose has left us, be it only for the system's own memory. */
    @ApplicationScoped
    static class Ends {
        static final AtomicInteger ASKED = new AtomicInteger();
        static final AtomicInteger ENDED = new AtomicInteger();
        static final Queue<Channel> CALLERS = new ConcurrentLinkedQueue<>();

        void stand(@Observes Router router) {
            router.route("/openapi.json").order(Stops.ENTRY + 1).handler(passing -> {
                if ("slowly".equals(passing.request().query())) {
                    CALLERS.add(((ConnectionBase) passing.request().connection()).channel());
                    ASKED.incrementAndGet();
                    passing.addEndHandler(end -> ENDED.incrementAndGet());
                }
                passing.next();
            });
        }
    }

    @Test
    void eachIsGivenAPortionAndWhoTakesItGetsTheRest() throws IOException {
        String page = Wire.ask("GET /openapi.json HTTP/1.1");
        List<Socket> readers = new ArrayList<>();
        try {
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(narrow());
            }

            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Ends.ASKED.get() == READERS && Ends.ENDED.get() == 0);
            long copied = bytesToBeSent();
            assertTrue(copied > 0 && copied < READERS * SHARE, () -> copied + " bytes");

            String taken = new String(readers.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(bodyOf(page), bodyOf(taken));
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    private static Socket narrow() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(NARROW);
        socket.connect(new InetSocketAddress("127.0.0.1", Wire.port()));
        socket.getOutputStream().write(REQUEST);
        return socket;
    }

    private static String bodyOf(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    /** Copied for them, and not taken yet. */
    private static long bytesToBeSent() {
        return Ends.CALLERS.stream()
                .map(caller -> caller.unsafe().outboundBuffer())
                .filter(Objects::nonNull)
                .mapToLong(ChannelOutboundBuffer::totalPendingWriteBytes)
                .sum();
    }
}
