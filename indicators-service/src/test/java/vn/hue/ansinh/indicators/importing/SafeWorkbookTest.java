package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWorkbookTest {
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path folder;

    @Test
    void anOrdinaryWorkbookMayBeRead() throws IOException {
        assertDoesNotThrow(() -> SafeWorkbook.check(workbook()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/embeddings/oleObject1.bin",
                "../../etc/passwd",
                "/etc/passwd"
            })
    void partsThatCanActOrEscapeAreRefused(String part) throws IOException {
        assertEquals("import-unsafe", refusedWith(TYPES, "<Types/>", part, "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><a>&lol2;</a>
            <?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>
            """)
    void entitiesAreRefusedBeforeAnybodyExpandsThem(String xml) throws IOException {
        assertEquals("import-unsafe", refusedWith(TYPES, "<Types/>", "xl/sharedStrings.xml", xml));
    }

    @Test
    void entitiesInAnotherEncodingAreFoundToo() throws IOException {
        Path file = folder.resolve("utf16.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.xml", "<!DOCTYPE a>".getBytes(StandardCharsets.UTF_16));
        }

        assertEquals("import-unsafe", refused(file));
    }

    @Test
    void aBombIsLeftAloneAfterItsFirstMegabytes() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertEquals("import-unsafe", refused(file));
    }

    @Test
    void moreSharedTextThanFitsIsRefused() throws IOException {
        Path file = folder.resolve("shared.xlsx");
        byte[] noise = new byte[1 << 20];
        new java.util.Random(197).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, TYPES, "<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                zip.write(noise);
            }
            zip.closeEntry();
        }

        assertEquals("import-unsafe", refused(file));
    }

    @Test
    void aPasswordIsRecognised() throws IOException {
        Path file = folder.resolve("encrypted.xlsx");
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        Files.write(file, ole);

        assertEquals("import-unsafe", refused(file));
    }

    @Test
    void aWorkbookThatWasCutOffIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(workbook());
        Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertEquals("import-broken", refused(file));
    }

    @Test
    void anyZipIsNoWorkbook() throws IOException {
        assertEquals("import-unsafe", refusedWith("a.txt", "a", "b.txt", "b"));
    }

    private String refusedWith(String name, String text, String other, String content) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, name, text.getBytes(StandardCharsets.UTF_8));
            put(zip, other, content.getBytes(StandardCharsets.UTF_8));
        }
        return refused(file);
    }

    private static String refused(Path file) {
        return assertThrows(FileRefused.class, () -> SafeWorkbook.check(file)).code();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("good.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "An Sinh", "1.0");
            Worksheet sheet = workbook.newWorksheet("observations");
            sheet.value(0, 0, "indicator");
            workbook.finish();
        }
        return file;
    }
}
