package vn.hue.ansinh.kit.workbook;

/** What all parts of one file may unpack to together. */
final class Budget {
    private static final long MOST_BYTES = 1L << 30;
    private static final long SMALL = 4L << 20;
    // Sheets of equal rows pack to a hundredth; zeros to a thousandth.
    private static final int LARGEST_RATIO = 150;

    private long unpacked;

    void spend(long bytes, long ofPart, long packed) throws WorkbookRefused {
        unpacked += bytes;
        if (unpacked > MOST_BYTES || (ofPart > SMALL && ofPart / Math.max(packed, 1) > LARGEST_RATIO)) {
            throw WorkbookRefused.unsafe("Tệp giải nén ra quá lớn.", "The file unpacks to far too much.");
        }
    }
}
