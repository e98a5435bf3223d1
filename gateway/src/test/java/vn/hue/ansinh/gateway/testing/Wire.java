package vn.hue.ansinh.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A caller who writes each byte himself, also those that no decent client would send. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    public static int port() {
        return Line.PLAIN.port();
    }

    /** The port for those who run the gateway. */
    public static int managementPort() {
        return ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
    }

    public static Wire open() throws IOException {
        return Line.PLAIN.open();
    }

    public static Wire open(int port) throws IOException {
        return over(new Socket("127.0.0.1", port));
    }

    static Wire over(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    /** Sends this head, with Host and Connection: close added, and reads the answer to its end. */
    public static String ask(String requestLine, String... headers) throws IOException {
        return Line.PLAIN.ask(requestLine, headers);
    }

    /** Sends exactly this and reads the answer to its end. */
    public static String send(String bytes) throws IOException {
        return Line.PLAIN.send(bytes);
    }

    public Wire write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Wire write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    public String readToEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** All that came, up to and including this text. */
    public String readUntil(String text) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text, read.length() - text.length()) < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new java.io.EOFException(read.toString());
            }
            read.append((char) next);
        }
        return read.toString();
    }

    public Socket socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
