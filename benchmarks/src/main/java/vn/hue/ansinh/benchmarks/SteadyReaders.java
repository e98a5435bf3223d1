package vn.hue.ansinh.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Readers who ask at a steady pace, whatever happens: a read counts from when it should have been sent, so that one who
 * had to wait does not hide those behind him. They come from an address of their own.
 */
final class SteadyReaders {
    private static final String FROM = "127.0.0.9";
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int READERS = 2;
    private static final int IN_PIECES = -1;
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private static final Executor READING = work -> new Thread(work, "reader").start();

    private final int port;
    private final byte[] request;
    private final Duration between;

    SteadyReaders(int port, String path) {
        this(port, path, "", BETWEEN);
    }

    /** @param fields of the head besides, each with the end of its line */
    SteadyReaders(int port, String path, String fields, Duration between) {
        this.port = port;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.between = between;
    }

    /** Both readers together: a hundred reads a second for so long, if they ask every 20 ms. */
    Reads read(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return Stream.generate(() -> CompletableFuture.supplyAsync(() -> readUntil(end), READING))
                .limit(READERS)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .reduce(new Reads(List.of(), 0), Reads::and);
    }

    private Reads readUntil(long end) {
        List<Double> millis = new ArrayList<>();
        int failed = 0;
        Line line = new Line();
        for (long due = System.nanoTime(); due < end; due += between.toNanos()) {
            LockSupport.parkNanos(due - System.nanoTime());
            try {
                line.ask();
                millis.add((System.nanoTime() - due) / 1e6);
            } catch (IOException refused) {
                failed++;
                line.hangUp();
            }
        }
        line.hangUp();
        return new Reads(millis, failed);
    }

    /** One connection; opened when it is needed, and again after a failure. */
    private final class Line {
        private Socket socket = new Socket();
        private InputStream answers = InputStream.nullInputStream();

        void ask() throws IOException {
            if (!socket.isConnected()) {
                open();
            }
            socket.getOutputStream().write(request);
            String status = line();
            int length = IN_PIECES;
            for (String field = line(); !field.isEmpty(); field = line()) {
                if (field.regionMatches(true, 0, "content-length:", 0, "content-length:".length())) {
                    length = Integer.parseInt(
                            field.substring("content-length:".length()).strip());
                }
            }
            if (length == IN_PIECES) {
                skipPieces();
            } else {
                answers.skipNBytes(length);
            }
            if (!status.contains(" 200 ")) {
                throw new IOException(status);
            }
        }

        private void skipPieces() throws IOException {
            for (int size = pieceLength(); size > 0; size = pieceLength()) {
                answers.skipNBytes(size);
                line();
            }
            line();
        }

        private int pieceLength() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private void open() throws IOException {
            socket.bind(new InetSocketAddress(FROM, 0));
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            answers = new BufferedInputStream(socket.getInputStream());
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int letter = answers.read(); letter != '\n'; letter = answers.read()) {
                if (letter < 0) {
                    throw new IOException("The door hung up");
                }
                if (letter != '\r') {
                    line.append((char) letter);
                }
            }
            return line.toString();
        }

        void hangUp() {
            try {
                socket.close();
            } catch (IOException gone) {
                System.err.println("A connection did not close: " + gone);
            }
            socket = new Socket();
        }
    }
}
