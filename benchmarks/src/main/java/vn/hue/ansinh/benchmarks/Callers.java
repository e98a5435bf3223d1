package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Callers by the hundred on one thread, each with a connection of its own. Either so many at once, each of whom asks again
 * when he is answered, or so many a second, whatever happens: what those wait counts from when they should have asked.
 */
final class Callers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** So many addresses of this machine, since a door lets in only so many connections from each. */
    private static final int ADDRESSES = 8;

    private static final long TICK_MILLIS = 1;

    private final int port;
    private final int most;
    private final Supplier<byte[]> requests;
    private final Selector selector;
    private final ByteBuffer bytes = ByteBuffer.allocate(65_536);
    private final Deque<SelectionKey> free = new ArrayDeque<>();
    private int opened;
    private int waiting;

    /** @param most connections at once; who finds none free does not ask, and is counted */
    Callers(int port, int most, Supplier<byte[]> requests) throws IOException {
        this.port = port;
        this.most = most;
        this.requests = requests;
        this.selector = Selector.open();
    }

    Answers atOnce(int callers, Duration time) throws IOException {
        Answers answers = new Answers();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            while (waiting < callers) {
                ask(System.nanoTime(), answers);
            }
            hear(answers);
        }
        hearTheLast(answers);
        return answers;
    }

    Answers atRate(int perSecond, Duration time) throws IOException {
        Answers answers = new Answers();
        long start = System.nanoTime();
        long due = start;
        while (due < start + time.toNanos()) {
            for (long now = System.nanoTime(); due <= now; due += 1_000_000_000L / perSecond) {
                ask(due, answers);
            }
            hear(answers);
        }
        hearTheLast(answers);
        return answers;
    }

    /** One who asks while nobody else does. */
    Reads once() throws IOException {
        Answers answers = new Answers();
        ask(System.nanoTime(), answers);
        hearTheLast(answers);
        return answers.served();
    }

    private void ask(long due, Answers answers) throws IOException {
        SelectionKey caller = free.isEmpty() && opened < most ? open() : free.poll();
        if (caller == null) {
            answers.noteUnasked();
            return;
        }
        Answer answer = new Answer(due);
        caller.attach(answer);
        waiting++;
        ByteBuffer request = ByteBuffer.wrap(requests.get());
        if (((SocketChannel) caller.channel()).write(request) == 0 || request.hasRemaining()) {
            throw new IOException("A request of a line did not find room");
        }
    }

    private SelectionKey open() throws IOException {
        SocketChannel channel =
                SocketChannel.open().bind(new InetSocketAddress("127.0.0." + (20 + opened % ADDRESSES), 0));
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.configureBlocking(false);
        opened++;
        return channel.register(selector, SelectionKey.OP_READ);
    }

    private void hearTheLast(Answers answers) throws IOException {
        answers.noteEnd();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (waiting > 0 && System.nanoTime() < end) {
            hear(answers);
        }
        answers.noteUnanswered(waiting);
    }

    private void hear(Answers answers) throws IOException {
        selector.select(caller -> hear(caller, answers), TICK_MILLIS);
    }

    private void hear(SelectionKey caller, Answers answers) {
        Answer answer = (Answer) caller.attachment();
        try {
            bytes.clear();
            if (((SocketChannel) caller.channel()).read(bytes) < 0) {
                hangUp(caller, answer, answers);
            } else if (answer != null && answer.isWholeWith(bytes.flip())) {
                answers.note(answer);
                caller.attach(null);
                waiting--;
                free.push(caller);
            }
        } catch (IOException cut) {
            hangUp(caller, answer, answers);
        }
    }

    private void hangUp(SelectionKey caller, Answer answer, Answers answers) {
        caller.cancel();
        try {
            caller.channel().close();
        } catch (IOException gone) {
            System.err.println("A connection did not close: " + gone);
        }
        opened--;
        if (answer == null) {
            free.remove(caller);
        } else {
            waiting--;
            answers.noteCut();
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey caller : selector.keys()) {
            caller.channel().close();
        }
        selector.close();
    }
}
