package vn.hue.ansinh.agencies;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.HouseRules;
import vn.hue.ansinh.kit.testing.NativeQueries;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

class HouseRulesTest {
    private static final String ROOT = "vn.hue.ansinh.agencies";
    private static final JavaClasses CLASSES = HouseRules.production(ROOT);

    @Test
    void roomsFormALadder() {
        HouseRules.roomsHaveNoCircles(CLASSES, ROOT);
    }

    @Test
    void eachEndpointSaysWhoMayCall() {
        HouseRules.eachEndpointSaysWhoMayCall(CLASSES);
    }

    @Test
    void eachEndpointReadsTheParametersOfTheContract() {
        HouseRules.eachEndpointReadsWhatTheContractSays(CLASSES);
    }

    @Test
    void noBodyIsTakenAgainstTheContract() {
        HouseRules.noBodyIsTakenAgainstTheContract(CLASSES);
    }

    @Test
    void noOtherServiceIsKnown() {
        HouseRules.servicesShareNoDomainCode(CLASSES, "agencies");
    }

    @Test
    void figuresAreExact() {
        HouseRules.noBinaryFloatingPoint(CLASSES);
    }

    @Test
    void whatIsKeptIsReadWithoutTheLimitsOfCallers() {
        HouseRules.whatIsKeptIsReadWithoutTheLimitsOfCallers(CLASSES);
    }

    @Test
    void eachRefusalIsExplained() {
        assertEquals(Set.of(), ProblemCatalogue.unexplained());
    }

    @Test
    void eachRefusalStandsInTheContract() {
        assertEquals(Set.of(), ProblemCatalogue.unpromised());
        assertEquals(Set.of(), ProblemCatalogue.unknownMembers());
    }

    @Test
    void thePlanOfEachQuestionInSqlIsFoundAgain() throws IOException {
        assertEquals(List.of(), NativeQueries.ofPlainClasses(Path.of("src/main/java")));
    }

    @Test
    void theAggregateAndItsRulesKnowNeitherHttpNorKafka() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("View")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .haveSimpleNameNotEndingWith("Listener")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..")
                .check(CLASSES);
    }
}
