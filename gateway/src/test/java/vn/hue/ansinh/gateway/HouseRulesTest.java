package vn.hue.ansinh.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.HouseRules;

class HouseRulesTest {
    private static final String ROOT = "vn.hue.ansinh.gateway";
    private static final JavaClasses CLASSES = HouseRules.production(ROOT);

    @Test
    void roomsFormALadder() {
        HouseRules.roomsHaveNoCircles(CLASSES, ROOT);
    }

    @Test
    void noServiceIsKnown() {
        HouseRules.servicesShareNoDomainCode(CLASSES, "gateway");
    }
}
