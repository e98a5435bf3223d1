package vn.hue.ansinh.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A caller who writes each frame of HTTP/2 himself, with headers that no decent client would send. */
public final class Frames {
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int END_OF_STREAM = 1;
    private static final int END_OF_HEADERS = 4;
    private static final int PATIENCE_MILLIS = 5_000;

    private Frames() {}

    /** The body of the answer, or what the server did instead of giving one. */
    public static String get(Line line, String path, String name, String value) throws IOException {
        try (Socket socket = line.socket("h2")) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(PREFACE.getBytes(StandardCharsets.US_ASCII));
            write(out, SETTINGS, 0, 0, new byte[0]);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            literal(head, ":method", "GET");
            literal(head, ":scheme", line.scheme());
            literal(head, ":authority", "localhost");
            literal(head, ":path", path);
            literal(head, name, value);
            write(out, HEADERS, END_OF_STREAM | END_OF_HEADERS, 1, head.toByteArray());
            return read(new DataInputStream(socket.getInputStream()));
        }
    }

    private static void literal(ByteArrayOutputStream head, String name, String value) {
        head.write(0x10); // literal, never indexed, new name
        text(head, name);
        text(head, value);
    }

    private static void text(ByteArrayOutputStream head, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        head.write(bytes.length);
        head.writeBytes(bytes);
    }

    private static void write(OutputStream out, int type, int flags, int stream, byte[] payload) throws IOException {
        int size = payload.length;
        out.write(new byte[] {(byte) (size >> 16), (byte) (size >> 8), (byte) size, (byte) type, (byte) flags});
        out.write(new byte[] {0, 0, 0, (byte) stream});
        out.write(payload);
        out.flush();
    }

    private static String read(DataInputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        try {
            for (int size = in.read(); size >= 0; size = in.read()) {
                int length = size << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                in.readInt();
                byte[] payload = in.readNBytes(length);
                if (type == RESET || type == GO_AWAY) {
                    return "refused by frame " + type;
                }
                if (type == DATA) {
                    body.append(new String(payload, StandardCharsets.UTF_8));
                }
                if ((type == DATA || type == HEADERS) && (flags & END_OF_STREAM) != 0) {
                    return body.toString();
                }
            }
        } catch (SocketException reset) {
            return "refused by reset";
        }
        return "refused by end";
    }
}
