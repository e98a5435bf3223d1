package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The files as the office of the chairman opens them: LibreOffice prints them, and the pages are read. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OpenedInOfficeTest extends OnRealParts {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final String MORE = "\"narrative\": {\"results\": \"Bao phủ bảo hiểm y tế vượt mục tiêu.\"},"
            + " \"incomplete\": \"Các chỉ tiêu khác báo cáo sau\", \"spending\": [{\"source\": \"PROVINCE_BUDGET\","
            + " \"area\": \"PA-06\", \"planned\": 1200, \"spent\": 1150.5}]";

    @TempDir
    Path desktop;

    @BeforeEach
    void thereIsAnOffice() throws IOException {
        assumeTrue(
                Files.isExecutable(OFFICE),
                "LibreOffice (" + OFFICE + ") is not installed: nobody has looked at the pages");
        Path programs = OFFICE.toRealPath().getParent();
        assumeTrue(
                Files.exists(programs.resolve("libswlo.so")) && Files.exists(programs.resolve("libsclo.so")),
                "LibreOffice is here without Writer or Calc: nobody has looked at the pages");
    }

    @Test
    void theLetterIsReadAsItShallBeSigned() throws Exception {
        List<String> pages = pages("document", "docx");

        String first = pages.get(0);
        for (String wanted : new String[] {
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
            "Độc lập - Tự do - Hạnh phúc",
            "/BC-SLĐTBXH",
            "BÁO CÁO",
            "Kính gửi:",
            "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"
        }) {
            assertTrue(first.contains(wanted), wanted + " in " + first);
        }
        String all = String.join("\n", pages);
        for (String wanted : new String[] {
            "Như trên;",
            "Lưu: VT.",
            "GIÁM ĐỐC",
            "Phụ lục I KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023 (Kèm theo Báo cáo số /BC-SLĐTBXH ngày tháng năm của Sở",
            "KH năm",
            "99,3",
            "≥ 98,0",
            "Số ước thực hiện, chờ số chính thức",
            "Các chỉ tiêu khác báo cáo sau",
            "Ngân sách tỉnh",
            "1.150,5"
        }) {
            assertTrue(all.contains(wanted), wanted + " in " + all);
        }
        assertTrue(pages.get(1).strip().startsWith("2"), "the second page has its number");
        assertEquals(
                1, pages.stream().filter(page -> page.contains("Nơi nhận:")).count());
    }

    @Test
    void theWorkbookIsPrintedWithItsTableAndSheets() throws Exception {
        String all = String.join("\n", pages("workbook", "xlsx"));

        for (String wanted : new String[] {
            "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023",
            "KH năm",
            "≥ 98,0",
            "SỐ ƯỚC, CHỜ SỐ CHÍNH THỨC",
            "BÁO CÁO CHƯA ĐỦ SỐ LIỆU VÀ LÝ DO",
            "KINH PHÍ THEO NGUỒN"
        }) {
            assertTrue(all.contains(wanted), wanted + " in " + all);
        }
    }

    private List<String> pages(String kind, String ending) throws Exception {
        accepted("R-02.2023.SYT", insurance("99.3", "E"), MORE);
        String id = opens(Party.reviewer(), "{\"duty\": \"R-02\", \"period\": \"2023\", \"under\": \"R-04\"}")
                .path("id");
        Path file = desktop.resolve("tong-hop." + ending);
        Files.write(
                file,
                Party.reviewer()
                        .asks()
                        .get("/api/v1/consolidations/" + id + "/" + kind)
                        .asByteArray());
        return read(printed(file));
    }

    /** With a profile of its own: an office that is open on this machine is left alone. */
    private Path printed(Path file) throws Exception {
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + desktop.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        desktop.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(desktop.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            office.destroyForcibly();
        }
        assertTrue(ended && office.exitValue() == 0, () -> log());
        return desktop.resolve("tong-hop.pdf");
    }

    private String log() {
        try {
            return Files.readString(desktop.resolve("office.log"));
        } catch (IOException none) {
            return "no log: " + none;
        }
    }

    private static List<String> read(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            // Letters that come from another font are written after the others, but stand between them.
            text.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                // Where a line is broken depends on which letters the machine has.
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }
}
