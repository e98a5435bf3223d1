package vn.hue.ansinh.indicators;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;

import vn.hue.ansinh.kit.testing.ServiceRules;

class HouseRulesTest extends ServiceRules {

    HouseRulesTest() {
        super("indicators", simpleNameEndingWith("Query").or(resideInAPackage("..question..")));
    }
}
