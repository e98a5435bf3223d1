package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.of;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;
import static vn.hue.ansinh.reporting.document.SomeContents.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;

class LetterTest {
    private static final List<String> TWO_AREAS = List.of("PA-01", "PA-03");

    @Test
    void tellsWhatWentWell() throws Exception {
        String letter = letter(story(TWO_AREAS, "Đạt", "Vượt kế hoạch việc làm"));

        assertTrue(letter.contains("III. ƯU ĐIỂM, KẾT QUẢ NỔI BẬTSở Lao động: Vượt kế hoạch việc làm"), letter);
    }

    @Test
    void tellsTheResultsOfSeveralAreasOnce() throws Exception {
        String letter = letter(story(TWO_AREAS, "Mọi chỉ tiêu đạt", ""));

        assertEquals(2, letter.split("Mọi chỉ tiêu đạt", -1).length);
        assertTrue(letter.contains("3. Việc làmSở Lao động: đã nêu tại mục 1."), letter);
    }

    @Test
    void tellsTheResultsOfAnAreaWithoutIndicatorsAmongTheOthers() throws Exception {
        String letter = letter(story(List.of("PA-04"), "Chi trả đúng hạn", ""));

        assertTrue(letter.contains("4. Các cơ quan, địa phương khácSở Lao động: Chi trả đúng hạn"), letter);
    }

    @Test
    void whatAFinalReportTellsStandsInPlaceOfWhatWasTold() throws Exception {
        String letter = letter(story(TWO_AREAS, "Ước đạt", "Việc làm"), story(TWO_AREAS, "Đã đạt", ""));

        assertTrue(letter.contains("Đã đạt") && letter.contains("Việc làm"), letter);
        assertEquals(1, letter.split("Ước đạt", -1).length);
    }

    private static String letter(Story... stories) throws Exception {
        byte[] file = Letter.of(shown(of("2023", "2023", stories)), false);
        return Office.textOf(file, "word/document.xml");
    }
}
