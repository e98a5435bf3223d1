package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Listeners of server-sent events by the thousand, all on one thread; it tells when all of them have heard an event. */
final class Crowd implements AutoCloseable {
    private static final byte[] LET_IN = "\nretry: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT = "\nevent: ".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** So many addresses of this machine, since a door lets in only so many from each. */
    private static final int ADDRESSES = 8;

    private final Selector selector;
    private final int size;
    private final Thread ears = new Thread(this::listen, "crowd");
    private final ByteBuffer bytes = ByteBuffer.allocate(65_536);
    private volatile Telling telling;
    private volatile boolean over;

    /** One round: what all wait for, and when the first and the last one had it. */
    private static final class Telling {
        private final byte[] sign;
        private final CountDownLatch missing;
        private final long began = System.nanoTime();
        private volatile long first;
        private volatile long last;

        Telling(byte[] sign, int listeners) {
            this.sign = sign;
            this.missing = new CountDownLatch(listeners);
        }

        void heard() {
            last = System.nanoTime();
            if (first == 0) {
                first = last;
            }
            missing.countDown();
        }
    }

    /** How far one listener has read into the sign that is waited for. */
    private static final class Ear {
        private int matched;
    }

    /** @param firstMillis from the telling until somebody heard; lastMillis: until all had */
    record Heard(double firstMillis, double lastMillis) {}

    private Crowd(Selector selector, int size) {
        this.selector = selector;
        this.size = size;
        this.telling = new Telling(LET_IN, size);
    }

    static Crowd gathered(int port, String path, int size) throws IOException, InterruptedException {
        Crowd crowd = new Crowd(Selector.open(), size);
        for (int listener = 0; listener < size; listener++) {
            crowd.open(port, path, "127.0.0." + (2 + listener % ADDRESSES));
        }
        crowd.ears.setDaemon(true);
        crowd.ears.start();
        crowd.await();
        return crowd;
    }

    private void open(int port, String path, String from) throws IOException {
        SocketChannel channel = SocketChannel.open().bind(new InetSocketAddress(from, 0));
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        String head = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Ear());
    }

    Heard tell(Runnable teller) throws InterruptedException {
        Telling round = new Telling(EVENT, size);
        telling = round;
        teller.run();
        await();
        return new Heard((round.first - round.began) / 1e6, (round.last - round.began) / 1e6);
    }

    private void await() throws InterruptedException {
        if (!telling.missing.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(telling.missing.getCount() + " of " + size + " have heard nothing");
        }
    }

    private void listen() {
        try {
            while (!over) {
                selector.select(this::hear, 1_000);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The crowd has no ears any more", broken);
        }
    }

    private void hear(SelectionKey key) {
        try {
            bytes.clear();
            if (((SocketChannel) key.channel()).read(bytes) < 0) {
                throw new IllegalStateException("A listener was sent away");
            }
            bytes.flip();
            listen((Ear) key.attachment());
        } catch (IOException cut) {
            throw new IllegalStateException("A listener was cut off", cut);
        }
    }

    /** A sign begins with a line end and has no other, so a mismatch begins anew. */
    private void listen(Ear ear) {
        Telling round = telling;
        while (bytes.hasRemaining()) {
            byte letter = bytes.get();
            ear.matched = letter == round.sign[ear.matched] ? ear.matched + 1 : letter == '\n' ? 1 : 0;
            if (ear.matched == round.sign.length) {
                ear.matched = 0;
                round.heard();
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        over = true;
        selector.wakeup();
        ears.join();
        for (SelectionKey listener : selector.keys()) {
            listener.channel().close();
        }
        selector.close();
    }
}
