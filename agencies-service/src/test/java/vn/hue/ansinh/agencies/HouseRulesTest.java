package vn.hue.ansinh.agencies;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;

import vn.hue.ansinh.kit.testing.ServiceRules;

class HouseRulesTest extends ServiceRules {

    HouseRulesTest() {
        super("agencies", simpleNameEndingWith("Filter"));
    }
}
