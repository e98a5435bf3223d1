package vn.hue.ansinh.reporting.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Walks through a PDF (ISO 32000) by the names that stand in it, whichever way they are spelt, and in the objects that are
 * packed in it. It begins with the first byte and ends with its end mark, so that nothing can be in front or behind.
 */
final class PdfWalk {
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_BLANK_END = 1_024;
    private static final int LONGEST_NAME = 32;
    private static final Set<String> ACTING =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "ImportData");
    private static final String DELIMITERS = "()<>[]{}/% \t\r\n\f\0";

    private PdfWalk() {}

    static void walk(ByteBuffer bytes) {
        if (!PdfTokens.isAt(bytes, 0, HEAD) || !endsWithItsMark(bytes)) {
            throw FileRefused.broken();
        }
        if (Signs.OF_ARCHIVES.in(bytes) || Signs.OF_PAGES.in(bytes)) {
            throw FileRefused.hidesAnother();
        }
        PackedObjects packed = new PackedObjects(bytes);
        for (int at = 0; at < bytes.limit(); at++) {
            String name = bytes.get(at) == '/' ? nameAt(bytes, at + 1) : "";
            refuseIfActing(name);
            if (PackedObjects.SIGNS.contains(name)) {
                packed.at(at).ifPresent(PdfWalk::walkNames);
            }
        }
    }

    private static void walkNames(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at++) {
            if (bytes.get(at) == '/') {
                refuseIfActing(nameAt(bytes, at + 1));
            }
        }
    }

    private static boolean endsWithItsMark(ByteBuffer bytes) {
        int last = bytes.limit() - 1;
        int furthest = Math.max(0, last - LONGEST_BLANK_END);
        while (last > furthest && bytes.get(last) <= ' ' && bytes.get(last) >= 0) {
            last--;
        }
        int start = last - END.length + 1;
        return start >= 0 && PdfTokens.isAt(bytes, start, END);
    }

    private static void refuseIfActing(String name) {
        if (name.equals("Encrypt")) {
            throw FileRefused.hasPassword();
        }
        if (ACTING.contains(name)) {
            throw FileRefused.unsafe(
                    Text.of("Tệp PDF có mã lệnh hoặc tệp nhúng.", "The PDF holds a script or an embedded file."));
        }
    }

    /** Any letter of a name may be written as #xx. */
    private static String nameAt(ByteBuffer bytes, int start) {
        StringBuilder name = new StringBuilder();
        for (int at = start; at < bytes.limit() && name.length() <= LONGEST_NAME; at++) {
            char letter = (char) Byte.toUnsignedInt(bytes.get(at));
            if (DELIMITERS.indexOf(letter) >= 0) {
                return name.toString();
            }
            int code = letter == '#' && at + 2 < bytes.limit() ? code(bytes.get(at + 1), bytes.get(at + 2)) : -1;
            at += code < 0 ? 0 : 2;
            name.append(code < 0 ? letter : (char) code);
        }
        return name.toString();
    }

    private static int code(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
