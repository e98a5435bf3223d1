package vn.hue.ansinh.reporting.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What stands in an object of a PDF, token by token (ISO 32000, 7.2), so that no string or comment is taken for a word. */
final class PdfTokens {
    static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endobj".getBytes(StandardCharsets.US_ASCII);

    private PdfTokens() {}

    /** Where the object that is read there ends, or its stream begins; the end of the file if it does neither. */
    static int behindHead(ByteBuffer bytes, int start) {
        int at = start;
        while (at < bytes.limit() && !isAt(bytes, at, STREAM) && !isAt(bytes, at, END)) {
            at = switch (bytes.get(at)) {
                case '(' -> behindString(bytes, at);
                case '%' -> behindLine(bytes, at);
                default -> at + 1;
            };
        }
        return at;
    }

    private static int behindString(ByteBuffer bytes, int start) {
        int depth = 0;
        for (int at = start; at < bytes.limit(); at++) {
            switch (bytes.get(at)) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return bytes.limit();
    }

    private static int behindLine(ByteBuffer bytes, int start) {
        int at = start;
        while (at < bytes.limit() && bytes.get(at) != '\n' && bytes.get(at) != '\r') {
            at++;
        }
        return at;
    }

    static boolean isAt(ByteBuffer bytes, int at, byte[] sign) {
        for (int next = 0; next < sign.length; next++) {
            if (at + next >= bytes.limit() || bytes.get(at + next) != sign[next]) {
                return false;
            }
        }
        return true;
    }
}
