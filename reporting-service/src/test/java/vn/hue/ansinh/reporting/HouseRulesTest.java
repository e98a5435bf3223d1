package vn.hue.ansinh.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;

import vn.hue.ansinh.kit.testing.ServiceRules;

class HouseRulesTest extends ServiceRules {

    HouseRulesTest() {
        super("reporting", simpleNameEndingWith("Filter"));
    }
}
