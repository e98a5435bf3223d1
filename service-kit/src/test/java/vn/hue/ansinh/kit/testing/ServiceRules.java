package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house that hold in each service; a service names itself and what else of it speaks HTTP or Kafka. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceRules {
    private final String service;
    private final String root;
    private final JavaClasses classes;
    private final DescribedPredicate<JavaClass> alsoSpeaking;

    protected ServiceRules(String service, DescribedPredicate<JavaClass> alsoSpeaking) {
        this.service = service;
        this.root = "vn.hue.ansinh." + service;
        this.classes = HouseRules.production(root);
        this.alsoSpeaking = alsoSpeaking;
    }

    @Test
    void roomsFormALadder() {
        HouseRules.roomsHaveNoCircles(classes, root);
    }

    @Test
    void eachEndpointSaysWhoMayCall() {
        HouseRules.eachEndpointSaysWhoMayCall(classes);
    }

    @Test
    void eachEndpointReadsTheParametersOfTheContract() {
        HouseRules.eachEndpointReadsWhatTheContractSays(classes);
    }

    @Test
    void noBodyIsTakenAgainstTheContract() {
        HouseRules.noBodyIsTakenAgainstTheContract(classes);
    }

    @Test
    void noOtherServiceIsKnown() {
        HouseRules.servicesShareNoDomainCode(classes, service);
    }

    @Test
    void figuresAreExact() {
        HouseRules.noBinaryFloatingPoint(classes);
    }

    @Test
    void whatIsKeptIsReadWithoutTheLimitsOfCallers() {
        HouseRules.whatIsKeptIsReadWithoutTheLimitsOfCallers(classes);
    }

    @Test
    void theAggregateAndItsRulesKnowNeitherHttpNorKafka() {
        HouseRules.theAggregateAndItsRulesKnowNeitherHttpNorKafka(classes, alsoSpeaking);
    }

    @Test
    void eachRefusalIsExplained() {
        assertEquals(Set.of(), ProblemCatalogue.unexplained());
    }

    @Test
    void eachRefusalStandsInTheContract() {
        assertEquals(Set.of(), ProblemCatalogue.unpromised());
    }

    @Test
    void whatRefusalsBringWithThemStandsInTheContract() {
        assertEquals(Set.of(), ProblemCatalogue.unknownMembers());
    }

    @Test
    void thePlanOfEachQuestionInSqlIsFoundAgain() throws IOException {
        assertEquals(List.of(), NativeQueries.ofPlainClasses(Path.of("src/main/java")));
    }
}
