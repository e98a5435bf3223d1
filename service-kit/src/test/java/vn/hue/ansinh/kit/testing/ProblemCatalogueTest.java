package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    @Test
    void eachRefusalOfTheKitIsExplained() {
        assertEquals(Set.of(), ProblemCatalogue.unexplained());
    }

    @Test
    void eachRefusalOfTheKitStandsInTheContract() {
        assertEquals(Set.of(), ProblemCatalogue.unpromised());
        assertEquals(Set.of(), ProblemCatalogue.unknownMembers());
    }

    @Test
    void bothLanguagesExplainTheSameCodesInTheSameOrder() {
        assertEquals(ProblemCatalogue.codes("problems.md"), ProblemCatalogue.codes("problems.vi.md"));
    }

    @Test
    void eachCodeHasOneParagraph() {
        assertEquals(
                ProblemCatalogue.explained().size(),
                ProblemCatalogue.codes("problems.md").size());
    }

    @Test
    void theCatalogueIsReadWithAllItsParts() {
        assertTrue(ProblemCatalogue.explained()
                .containsAll(Set.of("malformed-json", "forbidden", "internal-error", "value-dash")));
    }
}
