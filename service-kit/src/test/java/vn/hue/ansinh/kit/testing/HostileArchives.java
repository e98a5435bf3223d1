package vn.hue.ansinh.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Archives with names that lead out of them, damage, passwords, and files that are no workbook at all. */
final class HostileArchives {
    private static final byte[] WHOLE = WorkbookFile.ordinary().bytes();
    private static final int FLAGS = 6;
    private static final int METHOD = 8;
    private static final int CENTRAL_FLAGS = 8;
    private static final int CENTRAL_METHOD = 10;
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private HostileArchives() {}

    static Stream<HostileWorkbook> all() {
        return Stream.concat(
                Stream.of(
                                "../../etc/passwd.xml",
                                "xl/../../a.xml",
                                "/etc/a.xml",
                                "..\\a.xml",
                                "xl\\worksheets\\a.xml",
                                "C:/a.xml",
                                "XL/Workbook.xml",
                                "xl/a.xml\0.png",
                                "xl/a")
                        .map(name -> HostileWorkbook.of(
                                "a part named " + name.replace("\0", "NUL"),
                                WorkbookFile.ordinary().with(name, "<a/>"))),
                Stream.of(
                        new HostileWorkbook("nothing", new byte[0]),
                        new HostileWorkbook("three bytes", new byte[] {'P', 'K', 3}),
                        new HostileWorkbook("zeros alone", new byte[100]),
                        new HostileWorkbook(
                                "CSV", "indicator,place\n".repeat(10).getBytes(StandardCharsets.UTF_8)),
                        new HostileWorkbook("an empty zip", empty()),
                        new HostileWorkbook(
                                "a password",
                                Arrays.copyOf(
                                        new byte[] {
                                            (byte) 0xD0,
                                            (byte) 0xCF,
                                            0x11,
                                            (byte) 0xE0,
                                            (byte) 0xA1,
                                            (byte) 0xB1,
                                            0x1A,
                                            (byte) 0xE1
                                        },
                                        600)),
                        new HostileWorkbook("a gzip", gzip()),
                        new HostileWorkbook("half a file", Arrays.copyOf(WHOLE, WHOLE.length / 2)),
                        new HostileWorkbook("a file without its last bytes", Arrays.copyOf(WHOLE, WHOLE.length - 5)),
                        new HostileWorkbook(
                                "a file without its beginning", Arrays.copyOfRange(WHOLE, 40, WHOLE.length)),
                        new HostileWorkbook("a password on one part", patched(FLAGS, CENTRAL_FLAGS, 1)),
                        new HostileWorkbook("an unknown way of packing", patched(METHOD, CENTRAL_METHOD, 99)),
                        new HostileWorkbook("a changed byte", changed()),
                        new HostileWorkbook("a table of contents of four gigabytes", boasting()),
                        new HostileWorkbook("an end within the comment of its end", decoy(1)),
                        new HostileWorkbook("two ends that both reach the end of the file", decoy(0)),
                        new HostileWorkbook("an end of 64 bits that tells of another table", ZipEnd.of64Bits(WHOLE, 1)),
                        HostileWorkbook.of(
                                "a text document",
                                WorkbookFile.ordinary()
                                        .without(WorkbookFile.TYPES)
                                        .with("word/document.xml", "<document/>")),
                        HostileWorkbook.of(
                                "an archive without types",
                                WorkbookFile.ordinary().without(WorkbookFile.TYPES)),
                        HostileWorkbook.of(
                                "types of something else",
                                WorkbookFile.ordinary().with(WorkbookFile.TYPES, "<Types/>"))));
    }

    private static byte[] empty() {
        return Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
    }

    private static byte[] gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(WHOLE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** One byte of the first part's own head, and of its line in the table of contents. */
    private static byte[] patched(int local, int central, int value) {
        byte[] file = WHOLE.clone();
        file[local] |= (byte) value;
        file[find(CENTRAL, 0) + central] |= (byte) value;
        return file;
    }

    /** In the middle of what is packed first. */
    private static byte[] changed() {
        byte[] file = WHOLE.clone();
        file[150] ^= 0x40;
        return file;
    }

    private static byte[] boasting() {
        byte[] file = WHOLE.clone();
        Arrays.fill(file, file.length - 10, file.length - 6, (byte) 0xFF);
        return file;
    }

    /** @param missing by how much the comment of the one within misses the end of the file */
    private static byte[] decoy(int missing) {
        byte[] within = Arrays.copyOfRange(WHOLE, WHOLE.length - ZipEnd.LENGTH, WHOLE.length);
        within[ZipEnd.LENGTH - 2] = (byte) missing;
        return ZipEnd.withComment(WHOLE, within);
    }

    private static int find(byte[] sought, int from) {
        int at = from;
        while (!Arrays.equals(WHOLE, at, at + sought.length, sought, 0, sought.length)) {
            at++;
        }
        return at;
    }
}
