package vn.hue.ansinh.kit.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of one part on their way to who looks at them: counted, summed up, and watched if they are XML. */
final class PartBytes extends FilterInputStream {
    private static final List<byte[]> ARCHIVES_AND_PROGRAMS = List.of(
            HexFormat.of().parseHex("d0cf11e0"), // OLE: macros, embedded objects
            HexFormat.of().parseHex("504b0304"), // zip
            HexFormat.of().parseHex("4d5a"), // Windows program
            HexFormat.of().parseHex("7f454c46")); // Linux program
    private static final int PIECE = 1 << 16;

    private final ZipEntry part;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean markup;
    private final MarkupWatch watch = new MarkupWatch();

    PartBytes(InputStream packed, ZipEntry part, Budget budget) {
        super(packed);
        this.part = part;
        this.budget = budget;
    }

    PartBytes asMarkup() {
        markup = true;
        return this;
    }

    void refuseArchivesAndPrograms() throws IOException {
        byte[] head = readNBytes(Integer.BYTES);
        for (byte[] magic : ARCHIVES_AND_PROGRAMS) {
            if (head.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(head, magic.length))) {
                throw WorkbookRefused.unsafe(
                        "Tệp có macro, liên kết hoặc tệp nhúng.", "The file has macros, links or embedded files.");
            }
        }
    }

    /** Reads what is left and compares the checksum. */
    void finish() throws IOException {
        byte[] piece = new byte[PIECE];
        while (read(piece, 0, piece.length) >= 0) {
            // Counted in read.
        }
        if (part.getCrc() != checksum.getValue()) {
            throw new ZipException("A part was changed on the way");
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) {
            size += read;
            checksum.update(into, from, read);
            budget.spend(read, size, part.getCompressedSize());
            if (markup) {
                watch.see(into, from, read);
            }
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    /** A parser closes what it has read to the end; who opened the part closes it. */
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
