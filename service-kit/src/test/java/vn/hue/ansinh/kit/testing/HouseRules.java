package vn.hue.ansinh.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house that a machine can check, for the production classes of one module. */
public final class HouseRules {
    private HouseRules() {}

    public static JavaClasses production(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    public static void roomsHaveNoCircles(JavaClasses classes, String rootPackage) {
        slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    public static void eachEndpointSaysWhoMayCall(JavaClasses classes) {
        methods()
                .that(areEndpoints())
                .should(sayWhoMayCall())
                .allowEmptyShould(true)
                .check(classes);
    }

    public static void servicesShareNoDomainCode(JavaClasses classes, String own) {
        String[] others = Stream.of("agencies", "indicators", "reporting", "gateway")
                .filter(service -> !service.equals(own))
                .map(service -> "vn.hue.ansinh." + service + "..")
                .toArray(String[]::new);
        noClasses().should().dependOnClassesThat().resideInAnyPackage(others).check(classes);
    }

    /** Resources, views and listeners speak HTTP and Kafka, and whatever else is named here. */
    public static void theAggregateAndItsRulesKnowNeitherHttpNorKafka(
            JavaClasses classes, DescribedPredicate<JavaClass> alsoSpeaking) {
        noClasses()
                .that(not(simpleNameEndingWith("Resource")
                        .or(simpleNameEndingWith("View"))
                        .or(simpleNameEndingWith("Listener"))
                        .or(alsoSpeaking)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..")
                .check(classes);
    }

    /** Figures are BigDecimal, never binary floating point. */
    public static void noBinaryFloatingPoint(JavaClasses classes) {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .check(classes);
    }

    /** Limits of callers bind in the mapper that is given to everybody; what we keep is read by KeptJson. */
    public static void whatIsKeptIsReadWithoutTheLimitsOfCallers(JavaClasses classes) {
        noClasses()
                .that(areGivenTheMapperOfRequests())
                .should()
                .callMethodWhere(target(owner(assignableTo(ObjectMapper.class)))
                        .and(target(nameMatching("read.*|treeToValue|convertValue"))))
                .allowEmptyShould(true)
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> areGivenTheMapperOfRequests() {
        return DescribedPredicate.describe("are given the mapper of requests", type -> type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isAssignableTo(ObjectMapper.class))));
    }

    /** What a query may hold is refused by one, and told to callers by the other. */
    public static void eachEndpointReadsWhatTheContractSays(JavaClasses classes) {
        assertEquals(
                List.of(),
                classes.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(areEndpoints())
                        .flatMap(endpoint -> ContractParameters.difference(endpoint.reflect()).stream())
                        .toList());
    }

    /** A body is read by types and rules of Java; they may let pass no more than the schema does. */
    public static void noBodyIsTakenAgainstTheContract(JavaClasses classes) {
        assertEquals(
                List.of(),
                classes.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(areEndpoints())
                        .flatMap(endpoint -> ContractBodies.differences(endpoint.reflect()).stream())
                        .toList());
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(PermitAll.class, RolesAllowed.class, DenyAll.class)
                        .anyMatch(rule -> method.isAnnotatedWith(rule)
                                || method.getOwner().isAnnotatedWith(rule));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " states no access rule"));
            }
        };
    }
}
