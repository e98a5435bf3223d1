package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;

class LetterFrameTest {

    @ParameterizedTest
    @CsvSource({
        "SLDTBXH, Sở Lao động - Thương binh và Xã hội, SLĐTBXH",
        "SGDDT, Sở Giáo dục và Đào tạo, SGDĐT",
        "SNV, Sở Nội vụ, SNV",
        "UBND-474, Ủy ban nhân dân thành phố Huế, UBND-474",
        "SLDTBXH, SLDTBXH, SLDTBXH"
    })
    void writesTheAbbreviationOfAnOfficeWithItsDiacritics(String code, String name, String abbreviation) {
        assertEquals(abbreviation, LetterFrame.abbreviation(new Party(code, name)));
    }
}
