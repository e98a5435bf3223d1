package vn.hue.ansinh.reporting.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs by which other programs would find their own kind of file inside of ours: archives are read from their end,
 * pages and scripts from wherever they begin. Each sign is long enough not to come about by chance in 20 MB.
 */
final class Signs {
    static final Signs OF_ARCHIVES = new Signs(
            "PK\5\6\0\0\0\0", // the end of a zip, JAR or office file
            "Rar!\32\7",
            "7z\274\257\47\34");
    static final Signs OF_PAGES =
            new Signs("<script", "<!doctype html", "<html>", "<html ", "<?php ", "<?php\n", "<svg xmlns");
    static final Signs OF_DOCUMENTS = new Signs("%PDF-1.", "%PDF-2.");

    private final List<List<byte[]>> byFirst = new ArrayList<>();

    private Signs(String... signs) {
        for (int first = 0; first < 1 << Byte.SIZE; first++) {
            byFirst.add(new ArrayList<>());
        }
        for (String sign : signs) {
            byte[] letters = sign.getBytes(StandardCharsets.ISO_8859_1);
            byFirst.get(lower(letters[0])).add(letters);
        }
    }

    /** Letters in either case, since readers of pages do not care. */
    boolean in(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at++) {
            for (byte[] sign : byFirst.get(lower(bytes.get(at)))) {
                if (isAt(bytes, at, sign)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(ByteBuffer bytes, int at, byte[] sign) {
        if (bytes.limit() - at < sign.length) {
            return false;
        }
        for (int next = 1; next < sign.length; next++) {
            if (lower(bytes.get(at + next)) != lower(sign[next])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : Byte.toUnsignedInt(letter);
    }
}
