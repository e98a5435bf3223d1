package vn.hue.ansinh.reporting.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.inspection.FileKind;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "bang-so-lieu.pdf, PDF",
        "Báo cáo năm 2023 (bản ký).PDF, PDF",
        "BIỂU 01.xlsx, XLSX",
        "a.tar.odt, ODT",
        "(1) ảnh.JPEG, JPEG",
        "2023.csv, CSV"
    })
    void knowsTheKindByTheEnding(String name, FileKind kind) {
        assertEquals(kind, FileName.of(name).kind());
    }

    @Test
    void isWrittenInOneWay() {
        String apart = Normalizer.normalize("Báo cáo đợt một.pdf", Normalizer.Form.NFD);

        assertEquals("Báo cáo đợt một.pdf", FileName.of("  " + apart + " ").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../etc/passwd.pdf",
                "C:\\a.pdf",
                "a/b.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: b.pdf",
                "a\u202Efdp.pdf",
                "=cmd.pdf",
                "-rf.pdf",
                "@a.pdf",
                ".htaccess.txt",
                "con.pdf",
                "LPT1.txt",
                "a\"b.pdf",
                "a\u2028b.pdf",
                "a\u200Bb.pdf"
            })
    void refusesWhatNoFolderShouldHold(String name) {
        assertThrows(NameUnfit.class, () -> FileName.of(name));
    }

    @Test
    void refusesWhatIsTooLongForAFileSystem() {
        assertThrows(NameUnfit.class, () -> FileName.of("a".repeat(147) + ".pdf"));
        assertThrows(NameUnfit.class, () -> FileName.of("ế".repeat(90) + ".pdf"));
        assertEquals(150, FileName.of("a".repeat(146) + ".pdf").text().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.svg",
                "a.html",
                "a.docm",
                "a.xlsm",
                "a.doc",
                "a.exe",
                "a.pdf.exe",
                "a.zip",
                "a.js",
                "pdf1",
                "a.pdf.",
                "a."
            })
    void takesNoOtherKind(String name) {
        assertThrows(TypeNotTaken.class, () -> FileName.of(name));
    }

    @Test
    void isGivenBackInBothSpellings() {
        AttachedFile file =
                new AttachedFile(new UUID(0, 0), "Báo cáo đợt 1*'.pdf", "application/pdf", 1, "00".repeat(32));

        assertEquals(
                "attachment; filename=\"Bao cao dot 1__.pdf\";"
                        + " filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%91%E1%BB%A3t%201%2A%27.pdf",
                Disposition.of(file));
    }
}
