package vn.hue.ansinh.kit.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Other ends of a zip without a comment (PKWARE APPNOTE 4.3.14 to 4.3.16). */
public final class ZipEnd {
    static final int LENGTH = 22;
    private static final int LENGTH_64 = 56;
    private static final int LOCATOR = 20;
    private static final int AT_ENTRIES = 10;
    private static final int AT_SIZE = 12;
    private static final int AT_OFFSET = 16;

    private ZipEnd() {}

    public static byte[] withComment(byte[] zip, byte[] comment) {
        ByteBuffer whole = buffer(zip.length + comment.length).put(zip).put(comment);
        return whole.putShort(zip.length - 2, (short) comment.length).array();
    }

    /** As programs write it that do not know beforehand how much there will be. */
    public static byte[] of64Bits(byte[] zip, int bytesMore) {
        int at = zip.length - LENGTH;
        ByteBuffer end =
                ByteBuffer.wrap(Arrays.copyOfRange(zip, at, zip.length)).order(ByteOrder.LITTLE_ENDIAN);
        short entries = end.getShort(AT_ENTRIES);
        return buffer(zip.length + LENGTH_64 + LOCATOR)
                .put(zip, 0, at)
                .putInt(0x06064b50)
                .putLong(LENGTH_64 - 12)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(end.getInt(AT_SIZE) + (long) bytesMore)
                .putLong(end.getInt(AT_OFFSET))
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(at)
                .putInt(1)
                .put(end)
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
