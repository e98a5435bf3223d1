package vn.hue.ansinh.reporting.document;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class DocumentResourceTest extends OnRealParts {
    private String id;

    @BeforeEach
    void aYearIsConsolidated() {
        HealthReports.anAcceptedReport();
        id = Party.reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"2023\", \"under\": \"R-04\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/consolidations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theLetterHasWhatDecree30Wants() throws Exception {
        byte[] letter = file("document");
        Map<String, byte[]> parts = Office.parts(letter);
        String text = Office.textOf(letter, "word/document.xml");

        for (String wanted : new String[] {
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            "BÁO CÁO",
            "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI",
            "Bao phủ bảo hiểm y tế vượt mục tiêu.",
            "Nơi nhận:",
            "GIÁM ĐỐC",
            "Phụ lục IKẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023(Kèm theo Báo cáo số          /BC-SLĐTBXH ngày",
            "Kèm theo Báo cáo này: Phụ lục I (Kết quả thực hiện các chỉ tiêu năm 2023); Phụ lục II (",
            "KH năm 2023",
            "≥ 98,0 (2025)",
            "Ước TH năm 2023",
            "00:00 ngày 30/11/2023",
            "/BC-SLĐTBXH",
            "Kính gửi:",
            "- Như trên;",
            "Số ước thực hiện, chờ số chính thức",
            "Báo cáo chưa đủ số liệu và lý do"
        }) {
            assertTrue(text.contains(wanted), wanted);
        }
        assertFalse(text.contains("KT. GIÁM ĐỐC"));
        assertFalse(text.contains("Kinh phí theo nguồn"), "an annex that has nothing to say is left out");
        String page = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(page.contains("w:w=\"11906\" w:h=\"16838\""), "A4");
        assertTrue(new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8).contains("Times New Roman"));
        assertTrue(new String(parts.get("word/header1.xml"), StandardCharsets.UTF_8).contains(" PAGE "));
    }

    @Test
    void aDeputySignsForTheHead() throws Exception {
        assertTrue(Office.textOf(file("document?byDeputy=true"), "word/document.xml")
                .contains("KT. GIÁM ĐỐC"));
    }

    @Test
    void theWorkbookHasTheTableAndWhatItRestsOn() throws Exception {
        Map<String, byte[]> parts = Office.parts(file("workbook"));

        assertTrue(parts.keySet().containsAll(Set.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml")));
        var first = (Element) Office.read(parts.get("xl/workbook.xml"))
                .getElementsByTagName("sheet")
                .item(0);
        assertEquals("Bảng tổng hợp", first.getAttribute("name"));
        assertTrue(
                new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8).contains("<v>99.3"),
                "a number is a number");
    }

    @Test
    void theSameConsolidationIsTheSameBytesWheneverItIsAskedFor() {
        for (String kind : new String[] {"document", "workbook"}) {
            byte[] first = file(kind);
            clock.set("2024-05-01T08:00:00+07:00");

            assertArrayEquals(first, file(kind));
        }
    }

    @Test
    void itIsAFileToKeepUnderAName() {
        Party.reviewer()
                .asks()
                .get("/api/v1/consolidations/" + id + "/document")
                .then()
                .header("Content-Disposition", containsString("tong-hop-R-02-2023-1.docx"));
    }

    @Test
    void whoHoldsTheFileIsNotSentItAgain() {
        for (String kind : new String[] {"document", "workbook"}) {
            String file = "/api/v1/consolidations/" + id + "/" + kind;
            String tag = Party.reviewer().asks().get(file).header("ETag");

            Party.reviewer()
                    .asks()
                    .header("If-None-Match", tag)
                    .get(file)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void anAgencyDoesNotSeeIt() {
        assertEquals(
                403,
                Party.officerOf("SYT")
                        .asks()
                        .get("/api/v1/consolidations/" + id + "/document")
                        .statusCode());
    }

    private byte[] file(String kind) {
        return Party.reviewer()
                .asks()
                .get("/api/v1/consolidations/" + id + "/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
