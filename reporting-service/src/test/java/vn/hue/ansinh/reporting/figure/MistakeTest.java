package vn.hue.ansinh.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

class MistakeTest {

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void isExplainedInTheCatalogue(Mistake mistake) {
        assertTrue(ProblemCatalogue.explained().contains(mistake.code()));
    }
}
