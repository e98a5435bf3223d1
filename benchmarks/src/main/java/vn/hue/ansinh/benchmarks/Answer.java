package vn.hue.ansinh.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One answer over HTTP/1.1 as it comes in, to the only question on its connection. */
final class Answer {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");
    private static final Pattern WAIT = Pattern.compile("(?i)\r\nretry-after: *([1-9][0-9]*)\r\n");
    private static final String END_OF_PIECES = "0\r\n\r\n";
    private static final int STATUS = 9;

    private final long due;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private String head = "";
    private int length = -1;

    /** @param due when it should have been asked for */
    Answer(long due) {
        this.due = due;
    }

    boolean isWholeWith(ByteBuffer more) {
        bytes.write(more.array(), more.arrayOffset() + more.position(), more.remaining());
        if (head.isEmpty()) {
            readHead();
        }
        if (head.isEmpty()) {
            return false;
        }
        return length >= 0 ? bytes.size() >= head.length() + length : text().endsWith(END_OF_PIECES);
    }

    private void readHead() {
        String text = text();
        int end = text.indexOf("\r\n\r\n");
        if (end >= 0) {
            head = text.substring(0, end + 4);
            Matcher told = LENGTH.matcher(head);
            length = told.find() ? Integer.parseInt(told.group(1)) : -1;
        }
    }

    private String text() {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    double millis() {
        return (System.nanoTime() - due) / 1e6;
    }

    int status() {
        return Integer.parseInt(head.substring(STATUS, STATUS + 3));
    }

    /** As a refusal must be: a problem that has the same status, and when to come again. */
    boolean saysWhenToComeAgain() {
        return WAIT.matcher(head).find() && text().contains("\"status\":" + status());
    }

    /** For counting what was said why. */
    String code() {
        Matcher code = Pattern.compile("\"code\":\"([a-z-]+)\"").matcher(text());
        return code.find() ? code.group(1) : "";
    }
}
