package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Consolidation.Status;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;

/** Nobody signs a draft, or what was issued anew since, for the report it looks like. */
class StampTest {
    private static final ConsolidationView UNSETTLED = some(Status.DRAFT, "IND-03-02@2023");

    @Test
    void aDraftSaysSoAtTheHeadOfTheLetterAndOnEachOfItsPages() throws Exception {
        byte[] letter = Letter.of(UNSETTLED, false);

        String stamp = "DỰ THẢO, còn 1 điểm chênh lệch chưa xử lý";
        String text = Office.textOf(letter, "word/document.xml");
        assertTrue(text.startsWith(stamp), text);
        assertEquals("2" + stamp, Office.textOf(letter, "word/header1.xml"), "beside the number of the page");
        assertEquals("2" + stamp, Office.textOf(letter, "word/header2.xml"), "of the pages across");
        assertEquals("", Office.textOf(letter, "word/header3.xml"), "of the first page, whose text begins with it");
    }

    @Test
    void whatWasReplacedSaysSoOnEachSheet() throws Exception {
        byte[] workbook = ProvinceWorkbook.of(some(Status.SUPERSEDED));

        assertTrue(Office.textOf(workbook, "xl/sharedStrings.xml").contains("ĐÃ ĐƯỢC THAY THẾ"));
        List<String> sheets = Office.parts(workbook).keySet().stream()
                .filter(part -> part.startsWith("xl/worksheets/sheet"))
                .toList();
        assertEquals(9, sheets.size());
        for (String sheet : sheets) {
            String text = Office.textOf(workbook, sheet);
            assertTrue(text.contains("ĐÃ ĐƯỢC THAY THẾ"), text);
        }
        assertTrue(Office.textOf(Letter.of(some(Status.SUPERSEDED), false), "word/document.xml")
                .startsWith("ĐÃ ĐƯỢC THAY THẾ"));
    }

    @Test
    void aSettledDraftIsADraftAllTheSame() throws Exception {
        String text = Office.textOf(Letter.of(some(Status.DRAFT), false), "word/document.xml");

        assertTrue(text.startsWith("DỰ THẢO") && !text.startsWith("DỰ THẢO,"), text);
    }

    @Test
    void anIssueThatStandsIsTheOneToBeSigned() throws Exception {
        byte[] letter = Letter.of(some(Status.ISSUED), false);

        assertFalse(Office.textOf(letter, "word/document.xml").contains("DỰ THẢO"));
        assertEquals("2", Office.textOf(letter, "word/header1.xml"));
    }

    private static ConsolidationView some(Status status, String... openPoints) {
        return shown(SomeContents.of("2023", "2023"), status, Map.of(), openPoints);
    }
}
