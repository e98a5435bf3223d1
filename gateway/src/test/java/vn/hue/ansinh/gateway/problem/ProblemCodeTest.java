package vn.hue.ansinh.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

class ProblemCodeTest {

    @ParameterizedTest
    @EnumSource
    void isExplainedInTheCatalogue(ProblemCode code) {
        assertTrue(ProblemCatalogue.explained().contains(code.code()), code.code());
    }

    @ParameterizedTest
    @EnumSource
    void speaksBothLanguages(ProblemCode code) {
        Words vietnamese = Words.of(code, Locale.forLanguageTag("vi"), "A", "B");
        Words english = Words.of(code, Locale.ENGLISH, "A", "B");

        assertNotEquals(vietnamese.title(), english.title());
        assertNotEquals(vietnamese.hint(), english.hint());
        assertFalse(vietnamese.detail().contains("{"), vietnamese.detail());
        assertFalse(english.detail().contains("{"), english.detail());
    }
}
