package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** What is held for one who stands far back and takes nothing; none of these events is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class ListenerTest {
    private static final String LARGE_EVENTS = """
            insert into feed_event (event_id, type, source, subject, readers, time, data)
            select gen_random_uuid()::text, 'vn.hue.ansinh.indicator.status-changed.v1', '/listener-test', 'x', 'PUBLIC',
                   now(), ('{"text":"' || repeat('x', 4500) || '"}')::json from generate_series(1, 640)
            """;
    /** What the system keeps of what was sent and not taken; each side may double it. */
    private static final int SYSTEM_BYTES = 16_384;

    @Inject
    Store store;

    @Inject
    Vertx vertx;

    private static final int LONG = 5_000_000;
    private static final String TWO_LONG_EVENTS = """
            insert into feed_event (event_id, type, source, subject, readers, time, data)
            select gen_random_uuid()::text, 'vn.hue.ansinh.indicator.status-changed.v1', '/listener-test', 'x', 'PUBLIC',
                   now(), ('{"text":"' || repeat('_', %d) || '"}')::json from generate_series(1, 2)
            """.formatted(LONG);

    private final CompletableFuture<Listener> listener = new CompletableFuture<>();
    private final CompletableFuture<HttpServerResponse> response = new CompletableFuture<>();
    private final AtomicLong standAt = new AtomicLong();
    private Connection database;
    private HttpServer server;

    @BeforeEach
    void begin() throws SQLException {
        await().until(store::isOpen);
        database = store.line("listener-test");
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        server.close().toCompletionStage().toCompletableFuture().join();
        database.rollback();
        database.close();
    }

    @Test
    void whoTakesNothingIsToldNoMoreThanAQueueFullAndLaterAllTheRest() throws Exception {
        long position = new FeedEvents().head(database);
        run(LARGE_EVENTS);
        Listener.Source source = source(new LongFrames());
        List<Long> told = numbersBetween(position, source.tail().view().head());
        serve(position, source);

        try (Socket caller = call()) {
            await().until(() -> listener.isDone() && listener.join().isStuckSince(System.nanoTime() + 1));
            long written = response.join().bytesWritten();

            assertTrue(written < 400_000, "bytes written: " + written);
            assertEquals(told, idsReadBy(caller, told.size()));
        }
    }

    @Test
    void ofALongEventNoMoreIsWrittenThanIsTakenAndLaterAllTheRest() throws Exception {
        long position = new FeedEvents().head(database);
        run(TWO_LONG_EVENTS);
        serve(position, source(new LongFrames()));

        try (Socket caller = call()) {
            await().until(() -> listener.isDone() && listener.join().isStuckSince(System.nanoTime() + 1));
            long written = response.join().bytesWritten();

            assertTrue(written < 400_000, "bytes written: " + written);
            assertEquals(2 * LONG, marksReadBy(caller, 2 * LONG));
        }
    }

    @Test
    void whoTakesNothingOfALongEventMakesRoomForWhoWaitsForAnother() throws Exception {
        long position = new FeedEvents().head(database);
        run(TWO_LONG_EVENTS);
        long second = numbersBetween(position, Long.MAX_VALUE).get(0);
        Listener.Source source = source(new LongFrames(LONG + 1_000, Duration.ZERO));
        serve(position, source);
        try (Socket unread = call()) {
            await().until(() -> listener.isDone() && listener.join().isStuckSince(System.nanoTime() + 1));
            standAt.set(second);

            try (Socket caller = call()) {
                assertEquals(LONG, marksReadBy(caller, LONG));
            }
            assertTrue(marksReadBy(unread, LONG) < LONG);
        }
    }

    private Listener.Source source(LongFrames longFrames) throws SQLException {
        FeedEvents events = theUncommitted();
        Tail tail = new Tail(store, events);
        tail.fill(database);
        tail.grow();
        return new Listener.Source(store, events, tail, longFrames);
    }

    /** Until so many have come, or nothing comes any more. */
    private static int marksReadBy(Socket caller, int most) throws IOException {
        byte[] some = new byte[65_536];
        int marks = 0;
        for (int read = 0; marks < most && read >= 0; read = readBy(caller, some)) {
            for (int at = 0; at < read; at++) {
                marks += some[at] == '_' ? 1 : 0;
            }
        }
        return marks;
    }

    private static int readBy(Socket caller, byte[] some) throws IOException {
        try {
            return caller.getInputStream().read(some);
        } catch (SocketException reset) {
            return -1;
        }
    }

    private FeedEvents theUncommitted() {
        return new FeedEvents() {
            @Override
            FeedPage page(Connection other, long after, Scope scope, Most most) throws SQLException {
                return super.page(database, after, scope, most);
            }

            @Override
            boolean goesOnFrom(Connection other, long position) throws SQLException {
                return super.goesOnFrom(database, position);
            }
        };
    }

    private void serve(long position, Listener.Source source) {
        standAt.set(position);
        Router router = Router.router(vertx);
        router.get("/").handler(request -> {
            response.complete(request.response().setChunked(true));
            Listener next = new Listener(request, Scope.EVERYTHING, standAt.get(), source);
            listener.complete(next);
            next.call();
        });
        server = vertx.createHttpServer(new HttpServerOptions().setSendBufferSize(SYSTEM_BYTES))
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private Socket call() throws IOException {
        Socket caller = new Socket();
        caller.setReceiveBufferSize(SYSTEM_BYTES);
        caller.setSoTimeout(10_000);
        caller.connect(new InetSocketAddress("127.0.0.1", server.actualPort()));
        caller.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return caller;
    }

    private static List<Long> idsReadBy(Socket caller, int many) throws IOException {
        List<Long> ids = new ArrayList<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        while (ids.size() < many) {
            String line = lines.readLine();
            if (line.startsWith("id: ")) {
                ids.add(Long.valueOf(line.substring(4)));
            }
        }
        return ids;
    }

    private List<Long> numbersBetween(long from, long head) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        String sql = "select seq from feed_event where seq > " + from + " and seq <= " + head + " order by seq";
        try (Statement select = database.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
