package vn.hue.ansinh.kit.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** Archives as no program writes them: ten gigabytes in ten megabytes, links, and one name for two parts. */
final class CraftedArchives {
    private static final int PIECE = 16 << 20;
    private static final int PIECES = 640;
    private static final int DEFLATED = 8;
    private static final int LOCAL_METHOD = 8;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_MADE_BY = 4;
    private static final int CENTRAL_METHOD = 10;
    private static final int CENTRAL_NAME_LENGTH = 28;
    private static final int CENTRAL_ATTRIBUTES = 38;
    private static final int CENTRAL_LOCAL = 42;
    private static final int CENTRAL_NAME = 46;
    private static final int MADE_BY_UNIX = 3 << 8 | 20;
    private static final int LINK = 0120777;

    private CraftedArchives() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(
                bomb("ten gigabytes of blanks", WorkbookFile.SHEET, "<worksheet>", (byte) ' '),
                bomb("a picture of ten gigabytes", "xl/media/image1.png", "", (byte) 0),
                new HostileWorkbook("a link in place of a picture", link("xl/media/image1.png")),
                new HostileWorkbook("one name for two parts", twice("xl/media/image1.png", "xl/media/image2.png")),
                new HostileWorkbook("one name for two sheets", twice(WorkbookFile.SHEET, "xl/worksheets/sheet2.xml")));
    }

    /** What it says of its size is what it has when it is packed. */
    private static HostileWorkbook bomb(String name, String part, String start, byte letter) {
        byte[] archive = WorkbookFile.ordinary().bytesWithStored(part, tenGigabytes(start, letter));
        ByteBuffer file = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int entry = entry(file, part);
        file.putShort(entry + CENTRAL_METHOD, (short) DEFLATED);
        file.putShort(file.getInt(entry + CENTRAL_LOCAL) + LOCAL_METHOD, (short) DEFLATED);
        return new HostileWorkbook(name, archive);
    }

    /** Pieces that know nothing of each other, so that one of them can stand there again and again. */
    private static byte[] tenGigabytes(String start, byte letter) {
        byte[] letters = new byte[PIECE];
        Arrays.fill(letters, letter);
        byte[] piece = deflated(letters);
        ByteArrayOutputStream all = new ByteArrayOutputStream(PIECES * piece.length);
        all.writeBytes(deflated(start.getBytes(StandardCharsets.US_ASCII)));
        for (int each = 0; each < PIECES; each++) {
            all.writeBytes(piece);
        }
        // An empty piece that says that it is the last one.
        all.writeBytes(new byte[] {3, 0});
        return all.toByteArray();
    }

    private static byte[] deflated(byte[] letters) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(letters);
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] link(String part) {
        byte[] archive = WorkbookFile.ordinary().with(part, "/etc/passwd").bytes();
        ByteBuffer file = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int entry = entry(file, part);
        file.putShort(entry + CENTRAL_MADE_BY, (short) MADE_BY_UNIX);
        file.putInt(entry + CENTRAL_ATTRIBUTES, LINK << 16);
        return archive;
    }

    private static byte[] twice(String part, String other) {
        WorkbookFile file = WorkbookFile.ordinary();
        byte[] archive = file.with(part, WorkbookFile.sheet(""))
                .with(other, WorkbookFile.sheet(""))
                .bytes();
        // Letters of one byte each: nothing moves.
        return new String(archive, StandardCharsets.ISO_8859_1)
                .replace(other, part)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where the table of contents speaks of this part. */
    private static int entry(ByteBuffer file, String part) {
        int at = file.capacity() - CENTRAL_NAME;
        while (file.getInt(at) != CENTRAL || !name(file, at).equals(part)) {
            at--;
        }
        return at;
    }

    private static String name(ByteBuffer file, int at) {
        return new String(
                file.array(), at + CENTRAL_NAME, file.getShort(at + CENTRAL_NAME_LENGTH), StandardCharsets.ISO_8859_1);
    }
}
