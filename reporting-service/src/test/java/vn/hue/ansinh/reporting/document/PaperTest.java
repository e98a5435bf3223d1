package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    /** One such character in one report, and the whole letter would not open. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFFFF", "\uFFFE", "\uD800", "\u0001", "\u001F"})
    void charactersThatXmlDoesNotKnowAreLeftOut(String strange) throws Exception {
        byte[] letter = DocxFile.of(new Paper().line("left", 14, "", "Kết" + strange + " quả"), "");

        assertEquals("Kết quả", Office.textOf(letter, "word/document.xml"));
    }

    @Test
    void lettersBeyondTheUsualPlaneStay() throws Exception {
        byte[] letter = DocxFile.of(new Paper().line("left", 14, "", "\uD835\uDC00 & <b>"), "");

        assertEquals("\uD835\uDC00 & <b>", Office.textOf(letter, "word/document.xml"));
    }

    @Test
    void theHeadOfAnAreaStaysWithItsFirstRow() throws Exception {
        Paper table = new Paper()
                .table(
                        List.of(500, 3000, 900),
                        List.of(List.of("TT", "A", "B"), List.of("I", "C"), List.of("1", "D", "E")));

        String[] rows =
                Office.partOf(DocxFile.of(table, ""), "word/document.xml").split("<w:tr>");

        assertEquals(
                List.of(0, 2, 0),
                Stream.of(rows)
                        .skip(1)
                        .map(row -> row.split("<w:keepNext/>").length - 1)
                        .toList());
    }
}
