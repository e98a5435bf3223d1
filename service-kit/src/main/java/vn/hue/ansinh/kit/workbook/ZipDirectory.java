package vn.hue.ansinh.kit.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end of a zip file (PKWARE APPNOTE 4.3.16): how much its table of contents would take, before it is loaded. */
final class ZipDirectory {
    private static final int FIRST_OF_FILE = 0x04034b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int AT_ENTRIES = 10;
    private static final int AT_SIZE = 12;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 1L << 20;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < END_LENGTH || read(zip, 0, Integer.BYTES).getInt(0) != FIRST_OF_FILE) {
                throw WorkbookRefused.unsafe(
                        "Tệp không phải .xlsx, hoặc có mật khẩu.", "The file is no .xlsx, or it has a password.");
            }
            checkEnd(read(zip, Math.max(0, zip.length() - END_LENGTH - LONGEST_COMMENT), (int)
                    Math.min(zip.length(), END_LENGTH + LONGEST_COMMENT)));
        }
    }

    private static void checkEnd(ByteBuffer tail) throws WorkbookRefused {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_OF_DIRECTORY) {
                int entries = Short.toUnsignedInt(tail.getShort(at + AT_ENTRIES));
                if (entries > MOST_ENTRIES || Integer.toUnsignedLong(tail.getInt(at + AT_SIZE)) > MOST_BYTES) {
                    throw WorkbookRefused.unsafe("Tệp .xlsx có quá nhiều phần.", "The .xlsx has far too many parts.");
                }
                return;
            }
        }
        throw WorkbookRefused.broken("Tệp .xlsx bị hỏng hoặc bị cắt.", "The .xlsx is damaged or cut off.");
    }

    private static ByteBuffer read(RandomAccessFile zip, long from, int length) throws IOException {
        byte[] piece = new byte[length];
        zip.seek(from);
        zip.readFully(piece);
        return ByteBuffer.wrap(piece).order(ByteOrder.LITTLE_ENDIAN);
    }
}
