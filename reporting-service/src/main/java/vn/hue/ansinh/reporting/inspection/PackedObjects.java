package vn.hue.ansinh.reporting.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Objects that a PDF keeps packed (ISO 32000, 7.5.7), unpacked so that they can be looked through as well. Readers know such
 * a stream by its type or by where its first object begins. They are told of in a few plain words by every program that
 * writes them; one that is told of otherwise could hide behind a second packing, and so is refused.
 */
final class PackedObjects {
    static final Set<String> SIGNS = Set.of("ObjStm", "First");

    private static final int LONGEST_HEAD = 1_024;
    private static final int MOST_OF_ONE = 8 * 1024 * 1024;
    private static final int MOST_OF_ALL = 64 * 1024 * 1024;
    /** Letters that are looked at again: each sign is a reason to, and a file may be full of them. */
    private static final long MOST_LOOKS = 24L * 1024 * 1024;

    private static final int PIECE = 1 << 16;
    // Of names, numbers and references; "type" and "length" may be wherever they like.
    private static final Pattern HEAD =
            Pattern.compile("obj\\s*<<(?<words>[A-Za-z0-9/\\s\\[\\]]*+)>>\\s*stream\\r?\\n");
    private static final Set<String> WORDS =
            Set.of("Type", "ObjStm", "N", "First", "Length", "Extends", "Filter", "FlateDecode");

    private static final Pattern FLATE = Pattern.compile("/Filter\\s*(/FlateDecode|\\[\\s*/FlateDecode\\s*\\])");
    private static final Pattern NAME = Pattern.compile("/([^/\\s\\[\\]]*)");

    private final ByteBuffer bytes;
    private final Set<Integer> seen = new HashSet<>();
    private long unpacked;
    private long looks;

    PackedObjects(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * What is packed in the stream whose head names one of the {@link #SIGNS} there; nothing where no stream follows, where
     * it stands open, or where it was unpacked already.
     */
    Optional<ByteBuffer> at(int sign) {
        int from = Math.max(0, sign - LONGEST_HEAD);
        String around = text(from, Math.min(bytes.limit(), sign + LONGEST_HEAD));
        look(around.length());
        Matcher head = HEAD.matcher(around);
        for (boolean found = head.find(); found; found = head.find()) {
            if (from + head.start() < sign && sign < from + head.end()) {
                return unpacked(head.group("words"), from + head.end());
            }
        }
        int next = PdfTokens.behindHead(bytes, sign);
        look(next - sign);
        if (PdfTokens.isAt(bytes, next, PdfTokens.STREAM)) {
            throw unreadable();
        }
        return Optional.empty();
    }

    private void look(int letters) {
        looks += letters;
        if (looks > MOST_LOOKS) {
            throw unreadable();
        }
    }

    private Optional<ByteBuffer> unpacked(String words, int start) {
        List<String> names =
                NAME.matcher(words).results().map(name -> name.group(1)).toList();
        boolean isPlain = WORDS.containsAll(names) && Set.copyOf(names).size() == names.size();
        boolean isPacked = FLATE.matcher(words).find();
        if (!isPlain || names.contains("Filter") != isPacked) {
            throw unreadable();
        }
        return isPacked && seen.add(start) ? Optional.of(ByteBuffer.wrap(inflated(start))) : Optional.empty();
    }

    private byte[] inflated(int start) {
        Inflater inflater = new Inflater();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            inflater.setInput(bytes.duplicate().position(start));
            while (!inflater.finished()) {
                int more = inflater.inflate(piece);
                unpacked += more;
                out.write(piece, 0, more);
                boolean isCutOff = more == 0 && !inflater.finished();
                if (isCutOff || out.size() > MOST_OF_ONE || unpacked > MOST_OF_ALL) {
                    throw unreadable();
                }
            }
            return out.toByteArray();
        } catch (DataFormatException otherwisePacked) {
            throw unreadable();
        } finally {
            inflater.end();
        }
    }

    private String text(int from, int to) {
        byte[] part = new byte[to - from];
        bytes.duplicate().position(from).get(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static FileRefused unreadable() {
        return FileRefused.unsafe(Text.of(
                "Trong tệp PDF có phần nén theo cách không kiểm tra được.",
                "Something in the PDF is packed in a way that nobody can look into."));
    }
}
