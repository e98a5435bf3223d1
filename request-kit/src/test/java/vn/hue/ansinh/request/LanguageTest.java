package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|vi",
                "''|vi",
                "en|en",
                "EN-gb,vi;q=0.5|en",
                "vi-VN,en;q=0.9|vi",
                "en;q=0.5,vi|vi",
                "vi;q=0.5,en;q=0.6|en",
                "vi;q=0,en|en",
                "vi;q=0|en",
                "vi;q=0,en;q=0|vi",
                "fr,en;q=0.1|en",
                "en;q=0,*|vi",
                "vi;q=0.1,*;q=0.5|en",
                "fr|vi",
                "*|vi",
                "en;q=2|vi",
                ";;;|vi",
                "-|vi",
                "vi,-|vi",
                "en,-|vi",
                "-;q=1|vi",
                "--|vi",
                "en;q=-|vi",
                "x-|vi"
            })
    void theHeaviestOfTheTwoLanguagesIsChosenAndVietnameseWhereNeitherIsNamed(String header, String language) {
        assertEquals(language, Language.of(header).getLanguage());
    }

    /** Each of thousands would be compared with all others. */
    @Test
    void moreThanAnyReaderSpeaksIsNotRead() {
        assertEquals("vi", Language.of("en" + ",de".repeat(200)).getLanguage());
        assertEquals("en", Language.of("en" + ",de".repeat(100)).getLanguage());
    }
}
