package vn.hue.ansinh.reporting.inspection;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks through the segments of a JPEG (ITU T.81) and the chunks of a PNG (ISO/IEC 15948). */
final class PictureWalk {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int CHUNK_FRAME = 12;
    private static final int SEGMENT = 0xFF;
    private static final int START_OF_PICTURE = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_PICTURE = 0xD9;

    private PictureWalk() {}

    /** Telephones write more behind a picture; whatever it is, it must be no archive, page or document. */
    static void walkJpeg(ByteBuffer bytes) {
        refuseIf(bytes.limit() < Short.BYTES || Short.toUnsignedInt(bytes.getShort(0)) != START_OF_PICTURE);
        int at = Short.BYTES;
        while (markerAt(bytes, at) != START_OF_SCAN) {
            refuseIf(at + 2 * Short.BYTES > bytes.limit());
            int length = Short.toUnsignedInt(bytes.getShort(at + Short.BYTES));
            refuseIf(length < Short.BYTES);
            at += Short.BYTES + length;
        }
        while (at + 1 < bytes.limit() && !isEndAt(bytes, at)) {
            at++;
        }
        refuseIf(at + 1 >= bytes.limit());
        refuseIfHiding(bytes);
    }

    private static int markerAt(ByteBuffer bytes, int at) {
        refuseIf(at + 1 >= bytes.limit() || Byte.toUnsignedInt(bytes.get(at)) != SEGMENT);
        return Byte.toUnsignedInt(bytes.get(at + 1));
    }

    private static boolean isEndAt(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at)) == SEGMENT && Byte.toUnsignedInt(bytes.get(at + 1)) == END_OF_PICTURE;
    }

    /** Its last chunk is the end of the file. */
    static void walkPng(ByteBuffer bytes) {
        refuseIf(bytes.limit() < Long.BYTES || bytes.getLong(0) != PNG);
        int at = Long.BYTES;
        int kind = 0;
        while (kind != IEND) {
            refuseIf(at + CHUNK_FRAME > bytes.limit());
            int length = bytes.getInt(at);
            refuseIf(length < 0 || length > bytes.limit() - at - CHUNK_FRAME);
            kind = bytes.getInt(at + Integer.BYTES);
            refuseIf((at == Long.BYTES) != (kind == IHDR) || !isWhole(bytes, at, length));
            at += CHUNK_FRAME + length;
        }
        if (at != bytes.limit()) {
            throw FileRefused.hidesAnother();
        }
        refuseIfHiding(bytes);
    }

    private static boolean isWhole(ByteBuffer bytes, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes.slice(at + Integer.BYTES, Integer.BYTES + length));
        return (int) sum.getValue() == bytes.getInt(at + 2 * Integer.BYTES + length);
    }

    private static void refuseIfHiding(ByteBuffer bytes) {
        if (Signs.OF_ARCHIVES.in(bytes) || Signs.OF_PAGES.in(bytes) || Signs.OF_DOCUMENTS.in(bytes)) {
            throw FileRefused.hidesAnother();
        }
    }

    private static void refuseIf(boolean broken) {
        if (broken) {
            throw FileRefused.broken();
        }
    }
}
