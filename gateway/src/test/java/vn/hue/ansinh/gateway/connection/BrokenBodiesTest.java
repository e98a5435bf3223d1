package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;

import io.netty.channel.Channel;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Wire;

/** By either line. */
abstract class BrokenBodiesTest {
    private static final String PATH = "/api/v1/agencies/whole";
    private final Line line;

    BrokenBodiesTest(Line line) {
        this.line = line;
    }

    /** Sees the connection by which a request comes. */
    @ApplicationScoped
    static class Connection {
        static final AtomicReference<Channel> LAST = new AtomicReference<>();

        void stand(@Observes Router router) {
            router.route(PATH).order(Stops.ENTRY + 1).handler(passing -> {
                LAST.set(((ConnectionBase) passing.request().connection()).channel());
                passing.next();
            });
        }
    }

    @Test
    void aConnectionThatRestsHoldsNothingOfItsLastRequest() throws IOException {
        try (Wire wire = line.open()) {
            wire.write(
                    "POST " + PATH + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n");
            wire.readUntil("2 bytes");

            await().until(() -> Connection.LAST.get().attr(BrokenBodies.READER).get() == null);
        }
    }
}
