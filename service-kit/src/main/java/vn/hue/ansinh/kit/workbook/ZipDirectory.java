package vn.hue.ansinh.kit.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Set;

/**
 * The end of a zip file (PKWARE APPNOTE 4.3.12 to 4.3.16): how much its table of contents would take, before it is loaded,
 * and whether that names anything but files. Readers seek the end in different ways; where they might find different ones
 * the file is refused.
 */
final class ZipDirectory {
    private static final int FIRST_OF_FILE = 0x04034b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int LOCATOR_OF_64 = 0x07064b50;
    private static final int END_OF_64 = 0x06064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LENGTH_OF_64 = 56;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int AT_ENTRIES = 10;
    private static final int AT_SIZE = 12;
    private static final int AT_OFFSET = 16;
    private static final int AT_COMMENT = 20;
    private static final int AT_RECORD_OF_64 = 8;
    private static final int AT_ENTRIES_OF_64 = 32;
    private static final int AT_SIZE_OF_64 = 40;
    private static final int AT_OFFSET_OF_64 = 48;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int AT_NAME_LENGTH = 28;
    private static final int AT_EXTRA_LENGTH = 30;
    private static final int AT_COMMENT_LENGTH = 32;
    private static final int AT_ATTRIBUTES = 38;
    private static final int KIND_OF_UNIX = 28;
    private static final Set<Integer> FOLDER_OR_FILE = Set.of(0, 4, 8);
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 1L << 20;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < END_LENGTH || read(zip, 0, Integer.BYTES).getInt(0) != FIRST_OF_FILE) {
                throw WorkbookRefused.unsafe(
                        "Tệp không phải .xlsx, hoặc có mật khẩu.", "The file is no .xlsx, or it has a password.");
            }
            int length = (int) Math.min(zip.length(), LOCATOR_LENGTH + END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = read(zip, zip.length() - length, length);
            int at = lastEnd(tail);
            checkSize(tail, at);
            if (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR_OF_64) {
                checkOf64(zip, tail, at);
            }
            checkEntries(zip, tail, at);
        }
    }

    /** Its comment goes to the very end of the file: of one within another comment readers think otherwise. */
    private static int lastEnd(ByteBuffer tail) throws WorkbookRefused {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_OF_DIRECTORY) {
                if (at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + AT_COMMENT)) != tail.capacity()) {
                    throw WorkbookGate.strange();
                }
                return at;
            }
        }
        throw WorkbookRefused.broken("Tệp .xlsx bị hỏng hoặc bị cắt.", "The .xlsx is damaged or cut off.");
    }

    private static void checkSize(ByteBuffer tail, int at) throws WorkbookRefused {
        if (entries(tail, at) > MOST_ENTRIES || size(tail, at) > MOST_BYTES) {
            throw WorkbookRefused.unsafe("Tệp .xlsx có quá nhiều phần.", "The .xlsx has far too many parts.");
        }
    }

    /** Some readers go by this one, and some by the other: both must lead to the same table of contents. */
    private static void checkOf64(RandomAccessFile zip, ByteBuffer tail, int at) throws IOException {
        long locator = zip.length() - tail.capacity() + at - LOCATOR_LENGTH;
        long record = tail.getLong(at - LOCATOR_LENGTH + AT_RECORD_OF_64);
        if (record < 0 || record > locator - LENGTH_OF_64) {
            throw WorkbookGate.strange();
        }
        ByteBuffer end = read(zip, record, LENGTH_OF_64);
        boolean same = end.getInt(0) == END_OF_64
                && end.getLong(AT_ENTRIES_OF_64) == entries(tail, at)
                && end.getLong(AT_SIZE_OF_64) == size(tail, at)
                && end.getLong(AT_OFFSET_OF_64) == Integer.toUnsignedLong(tail.getInt(at + AT_OFFSET));
        if (!same) {
            throw WorkbookGate.strange();
        }
    }

    /** A link, or a device, means something else to whoever unpacks the file with another program. */
    private static void checkEntries(RandomAccessFile zip, ByteBuffer tail, int at) throws IOException {
        long start = Integer.toUnsignedLong(tail.getInt(at + AT_OFFSET));
        if (start + size(tail, at) > zip.length()) {
            throw WorkbookGate.strange();
        }
        ByteBuffer directory = read(zip, start, (int) size(tail, at));
        int entry = 0;
        for (int left = entries(tail, at); left > 0; left--) {
            boolean isOne = entry + ENTRY_LENGTH <= directory.capacity() && directory.getInt(entry) == ENTRY;
            if (!isOne || !FOLDER_OR_FILE.contains(directory.getInt(entry + AT_ATTRIBUTES) >>> KIND_OF_UNIX)) {
                throw WorkbookGate.strange();
            }
            entry += ENTRY_LENGTH
                    + Short.toUnsignedInt(directory.getShort(entry + AT_NAME_LENGTH))
                    + Short.toUnsignedInt(directory.getShort(entry + AT_EXTRA_LENGTH))
                    + Short.toUnsignedInt(directory.getShort(entry + AT_COMMENT_LENGTH));
        }
    }

    private static int entries(ByteBuffer tail, int at) {
        return Short.toUnsignedInt(tail.getShort(at + AT_ENTRIES));
    }

    private static long size(ByteBuffer tail, int at) {
        return Integer.toUnsignedLong(tail.getInt(at + AT_SIZE));
    }

    private static ByteBuffer read(RandomAccessFile zip, long from, int length) throws IOException {
        byte[] piece = new byte[length];
        zip.seek(from);
        zip.readFully(piece);
        return ByteBuffer.wrap(piece).order(ByteOrder.LITTLE_ENDIAN);
    }
}
