package vn.hue.ansinh.reporting.inspection;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPackedPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPicture;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.bytes;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.deflated;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.joined;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.WorkbookFile;

class InspectingTest {
    private static final Inspecting INSPECTING = new Inspecting();

    @TempDir
    Path desk;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void takesWhatOfficersSend(FileKind kind, byte[] file) {
        assertDoesNotThrow(() -> inspect(kind, file));
    }

    static Stream<Arguments> takesWhatOfficersSend() {
        return Stream.of(
                Arguments.of(FileKind.PDF, saved("pdf")),
                Arguments.of(FileKind.PDF, aPdf("/Outlines << /First 5 0 R /Last 9 0 R /Title (a stream) >>")),
                Arguments.of(
                        FileKind.PDF,
                        aPackedPdf(
                                "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 9 >>",
                                deflated(bytes("3 0 << /Type /Page >>")))),
                Arguments.of(FileKind.DOCX, saved("docx")),
                Arguments.of(FileKind.ODT, saved("odt")),
                Arguments.of(FileKind.ODS, saved("ods")),
                Arguments.of(FileKind.XLSX, saved("xlsx")),
                Arguments.of(FileKind.XLSX, WorkbookFile.ordinary().bytes()),
                Arguments.of(FileKind.PNG, aPicture("png")),
                Arguments.of(FileKind.JPEG, aPicture("jpeg")),
                Arguments.of(FileKind.JPEG, joined(aPicture("jpeg"), bytes("SEFH trailer of a telephone"))),
                Arguments.of(FileKind.CSV, bytes("\uFEFFChỉ tiêu;Giá trị\r\nTỷ lệ;-5,5\r\n- Ghi chú (xã);+3\r\n")),
                Arguments.of(FileKind.TEXT, bytes("Kính gửi: Sở Y tế\n- Tỷ lệ bao phủ = 99,3 %\n")));
    }

    @Test
    void takesAPdfOfManyPages() throws IOException {
        Path file = desk.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 20; page++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }

        assertDoesNotThrow(() -> INSPECTING.inspect(file, FileKind.PDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.hue.ansinh.reporting.inspection.BadFile#all")
    void refusesWhatIsMoreOrOtherThanItsName(BadFile bad) {
        FileRefused refused = assertThrows(FileRefused.class, () -> inspect(bad.as(), bad.file()));

        assertEquals(bad.code(), refused.code(), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noiseIsNothingAndTakesNoTime(FileKind kind) {
        byte[] noise = new byte[1 << 20];
        new Random(197).nextBytes(noise);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThrows(FileRefused.class, () -> inspect(kind, noise)));
    }

    private void inspect(FileKind kind, byte[] bytes) throws IOException {
        INSPECTING.inspect(Files.write(desk.resolve("sent"), bytes), kind);
    }
}
