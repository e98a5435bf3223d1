package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.MultiMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1_b.c", "0123456789012345678901234567890123456789012345678901234567890123"})
    void keepsAWellFormedIdOfTheCaller(String id) {
        assertEquals(id, mark(RequestId.HEADER, id).id().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a\"b", "ệ", "01234567890123456789012345678901234567890123456789012345678901234"})
    void givesAnotherIdWhenTheCallersCannotBePrintedAnywhere(String id) {
        assertNotEquals(id, mark(RequestId.HEADER, id).id().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "en-GB,vi;q=0.5|en",
                "vi-VN,en;q=0.9|vi",
                "fr,en;q=0.1|en",
                "vi;q=0.5,en;q=0.6|en",
                "vi;q=0,en|en",
                "vi;q=0|en",
                "vi;q=0,en;q=0|vi",
                "en;q=0,*|vi",
                "vi;q=0.1,*;q=0.5|en",
                "en;q=2|vi",
                "fr|vi",
                "*|vi",
                ";;;|vi",
                "''|vi"
            })
    void speaksVietnameseUnlessEnglishIsPreferred(String acceptLanguage, String language) {
        assertEquals(
                language, mark("Accept-Language", acceptLanguage).language().getLanguage());
    }

    private static Mark mark(String header, String value) {
        return Mark.of(MultiMap.caseInsensitiveMultiMap().add(header, value));
    }
}
