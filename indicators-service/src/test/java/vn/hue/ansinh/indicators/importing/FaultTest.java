package vn.hue.ansinh.indicators.importing;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

class FaultTest {

    @Test
    void eachFaultOfARowIsExplainedInTheCatalogueOfProblems() {
        Set<String> codes = Fault.all().map(Fault::code).collect(toCollection(TreeSet::new));

        codes.removeAll(ProblemCatalogue.explained());
        assertEquals(Set.of(), codes);
    }
}
