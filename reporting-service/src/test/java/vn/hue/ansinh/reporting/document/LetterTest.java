package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.of;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;
import static vn.hue.ansinh.reporting.document.SomeContents.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;
import vn.hue.ansinh.reporting.consolidation.PlanNamed;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Spending;

class LetterTest {
    private static final List<String> TWO_AREAS = List.of("PA-01", "PA-03");

    @Test
    void tellsWhatWentWell() throws Exception {
        String letter = letter(story(TWO_AREAS, "Đạt", "Vượt kế hoạch việc làm"));

        assertTrue(letter.contains("1. Ưu điểm, kết quả nổi bậtSở Lao động: Vượt kế hoạch việc làm"), letter);
    }

    @Test
    void assessesAsAWholeWhatWentWellAndWhatDidNotAndWhy() throws Exception {
        String letter = letter(SomeContents.of(
                "R-02",
                SomeContents.told(Map.of(
                        "limitations", "Chậm giải ngân",
                        "objectiveCauses", "Mưa lũ",
                        "subjectiveCauses", "Phối hợp chưa tốt",
                        "nextSteps", "Đẩy nhanh"))));

        assertTrue(letter.contains("III. ĐÁNH GIÁ CHUNG1. Ưu điểm, kết quả nổi bật"), letter);
        assertTrue(
                letter.contains("2. Tồn tại, hạn chếSở Lao động: Chậm giải ngân3. Nguyên nhâna) Nguyên nhân khách"
                        + " quanSở Lao động: Mưa lũb) Nguyên nhân chủ quanSở Lao động: Phối hợp chưa tốtIV. NHIỆM VỤ"),
                letter);
    }

    @Test
    void opensByNamingThePlanWithAllThatItsHeadSays() throws Exception {
        PlanNamed plan = new PlanNamed(
                "KH-197-2021", "197/KH-UBND", "2021-05-31", "UBND tỉnh", "Kế hoạch", "Triển khai Kế hoạch số 07-KH/TU");
        PlanNamed later = new PlanNamed("KH-2026", null, null, null, null, null);

        assertTrue(
                letter(SomeContents.ofTasks(List.of(plan, later)))
                        .contains(
                                "Thực hiện Kế hoạch số 197/KH-UBND ngày 31 tháng 5 năm 2021 của UBND tỉnh về triển khai Kế hoạch số"
                                        + " 07-KH/TU; Kế hoạch KH-2026, Sở Lao động báo cáo tổng hợp kết quả thực hiện năm 2023 như sau:I."));
        assertTrue(letter(story(TWO_AREAS, "Đạt", ""))
                .contains("Sở Lao động báo cáo tổng hợp kết quả thực hiện năm 2023 như sau:I. CÔNG TÁC"));
    }

    @Test
    void tellsAPlanByTheChaptersOfItsOwnOutline() throws Exception {
        String letter = letter(SomeContents.of(
                "R-01",
                SomeContents.told(Map.of(
                        "goals", "Không để ai lại phía sau",
                        "measures", "Đào tạo nghề",
                        "resources", "Ngân sách tỉnh",
                        "organisation", "Phòng Việc làm chủ trì"))));

        assertTrue(letter.contains("I. MỤC TIÊUSở Lao động: Không để ai lại phía sauII. NHIỆM VỤ, GIẢI PHÁP"), letter);
        assertTrue(letter.contains("III. NGUỒN LỰCSở Lao động: Ngân sách tỉnhIV. TỔ CHỨC THỰC HIỆN"), letter);
        assertFalse(letter.contains("CÔNG TÁC CHỈ ĐẠO"), letter);
    }

    @Test
    void whatWasWrittenBesideTheOutlineIsToldBehindIt() throws Exception {
        String letter = letter(SomeContents.of(
                "R-08", SomeContents.told(Map.of("obstacle", "Thiếu vốn", "causes", "Giá tăng", "results", "Chậm"))));

        assertTrue(letter.contains("I. VƯỚNG MẮCSở Lao động: Thiếu vốnII. NGUYÊN NHÂNSở Lao động: Giá tăng"), letter);
        assertTrue(letter.contains("III. ĐỀ XUẤT, KIẾN NGHỊ"), letter);
        assertTrue(letter.contains("IV. KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC"), letter);
    }

    @Test
    void eachAnnexIsNamedAsDecree30WantsAndInTheText() throws Exception {
        String letter = letter(SomeContents.ofMoney(spent(Spending.Source.OTHER, "60", "50")));

        assertTrue(
                letter.contains(
                        "Phụ lục IIKINH PHÍ THEO NGUỒN (TRIỆU ĐỒNG)(Kèm theo Báo cáo số          /BC-SLDTBXH ngày"
                                + "       tháng       năm          của Sở Lao động)"),
                letter);
        assertTrue(letter.contains("; Phụ lục II (Kinh phí theo nguồn (triệu đồng))."), letter);
    }

    @Test
    void theOnlyAnnexHasNoNumber() throws Exception {
        String letter = letter(story(TWO_AREAS, "Đạt", ""));

        assertTrue(letter.contains("Phụ lụcKẾT QUẢ THỰC HIỆN"), letter);
        assertTrue(letter.contains("Số liệu từng chỉ tiêu nêu tại Phụ lục."), letter);
    }

    @Test
    void tellsTheResultsOfSeveralAreasOnce() throws Exception {
        String letter = letter(story(TWO_AREAS, "Mọi chỉ tiêu đạt", ""));

        assertEquals(2, letter.split("Mọi chỉ tiêu đạt", -1).length);
        assertTrue(letter.contains("2. Việc làmSở Lao động: đã nêu tại mục 1."), letter);
    }

    @Test
    void numbersTheAreasOfTwoPlansOnce() throws Exception {
        Contents contents = SomeContents.ofTwoPlans(story(List.of("NEW-01"), "Đạt", ""));

        String letter = letter(contents);

        assertTrue(letter.contains("1. Người có công"), letter);
        assertTrue(letter.contains("2. Người cao tuổiSở Lao động: Đạt3. Các cơ quan"), letter);
        assertTrue(letter.contains("INGƯỜI CÓ CÔNG") && letter.contains("IINGƯỜI CAO TUỔI"), letter);
    }

    @Test
    void tellsTheResultsOfAnAreaWithoutIndicatorsAmongTheOthers() throws Exception {
        String letter = letter(story(List.of("PA-04"), "Chi trả đúng hạn", ""));

        assertTrue(letter.contains("3. Các cơ quan, địa phương khácSở Lao động: Chi trả đúng hạn"), letter);
    }

    @Test
    void whatAFinalReportTellsStandsInPlaceOfWhatWasTold() throws Exception {
        String letter = letter(story(TWO_AREAS, "Ước đạt", "Việc làm"), story(TWO_AREAS, "Đã đạt", ""));

        assertTrue(letter.contains("Đã đạt") && letter.contains("Việc làm"), letter);
        assertEquals(1, letter.split("Ước đạt", -1).length);
    }

    @Test
    void saysAtItsHeadThatItRestsOnADemonstration() throws Exception {
        Row.Cell invented = new Row.Cell("2023", BigDecimal.TEN, FigureStatus.P, "SYT", true);
        Row row = new Row(
                "PA-01",
                "IND-01-01",
                null,
                "Nhà ở",
                "%",
                1,
                null,
                false,
                false,
                null,
                List.of(invented, invented),
                null);

        String letter = letter(of("2023", "2023", List.of(row), List.of()));

        assertTrue(letter.contains("Lưu ý: Trong bảng có 1 dòng dựa trên số liệu minh họa"), letter);
        assertTrue(letter.indexOf("Lưu ý") < letter.indexOf("I. CÔNG TÁC CHỈ ĐẠO"), letter);
        assertFalse(letter(story(TWO_AREAS, "Đạt", "")).contains("minh họa"));
    }

    @Test
    void moneyThatNobodyKnowsIsNotZero() throws Exception {
        String letter = letter(SomeContents.ofMoney(
                spent(Spending.Source.PROVINCE_BUDGET, null, "100"), spent(Spending.Source.OTHER, "50", null)));

        assertTrue(letter.contains("Ngân sách tỉnh2023Chưa có số liệu100"), letter);
        assertTrue(letter.contains("Nguồn khác202350Chưa có số liệu"), letter);
        assertTrue(letter.contains("Tổng cộng202350 (chưa đủ)100 (chưa đủ)"), letter);
    }

    @Test
    void moneyOfAllSourcesOfAYearIsAddedUpBehindThem() throws Exception {
        String letter = letter(SomeContents.ofMoney(
                spent(Spending.Source.CENTRAL_BUDGET, "1000", "900.5"),
                spent(Spending.Source.PROVINCE_BUDGET, "500", "450")));

        assertTrue(letter.contains("2Ngân sách tỉnh2023500450Tổng cộng20231.5001.350,5"), letter);
    }

    @Test
    void namesNobodyByWhatTellsItApartFromItsNamesakes() throws Exception {
        String letter = letter(SomeContents.to(new Party("UBND-TP-HUE", "UBND thành phố Huế (trực thuộc Trung ương)")));

        assertTrue(
                letter.contains("UBND THÀNH PHỐ HUẾSỞ LAO ĐỘNG") && letter.contains("Kính gửi: UBND thành phố Huế."),
                letter);
        assertFalse(letter.contains("Trung ương"), letter);
    }

    private static Spent spent(Spending.Source source, @Nullable String planned, @Nullable String spent) {
        return new Spent(
                "2023",
                "SYT",
                "Sở Y tế",
                source,
                "PA-06",
                null,
                planned == null ? null : new BigDecimal(planned),
                spent == null ? null : new BigDecimal(spent));
    }

    @Test
    void whoSignsStandsOnThePageOfTheLastWords() throws Exception {
        Contents contents = of("2023", "2023", story(TWO_AREAS, "Đạt", ""));

        String xml = Office.partOf(Letter.of(shown(contents), false), "word/document.xml");

        int words = xml.indexOf("Trên đây là");
        String last = xml.substring(xml.lastIndexOf("<w:p>", words), xml.indexOf("<w:tbl>", words));
        assertTrue(last.startsWith("<w:p><w:pPr><w:keepNext/><w:keepLines/>"), last);
        assertEquals(last.split("<w:p>").length, last.split("<w:keepNext/>").length, last);
        assertTrue(xml.startsWith("<w:trPr><w:cantSplit/>", xml.indexOf("<w:trPr>", words)));
    }

    @Test
    void leavesNoEmptyPageBeforeItsAnnexes() throws Exception {
        byte[] letter = Letter.of(shown(of("2023", "2023", story(TWO_AREAS, "Đạt", ""))), false);

        String xml = Office.partOf(letter, "word/document.xml");

        assertTrue(xml.contains(" w:line=\"20\" w:lineRule=\"exact\"/><w:sectPr>"), xml);
    }

    private static String letter(Story... stories) throws Exception {
        return letter(of("2023", "2023", stories));
    }

    private static String letter(Contents contents) throws Exception {
        return Office.textOf(Letter.of(shown(contents), false), "word/document.xml");
    }
}
