package vn.hue.ansinh.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.HouseRules;

class HouseRulesTest {
    private static final String ROOT = "vn.hue.ansinh.gateway";
    private static final JavaClasses CLASSES = HouseRules.production(ROOT);

    @Test
    void roomsFormALadder() {
        HouseRules.roomsHaveNoCircles(CLASSES, ROOT);
    }

    /** What is thrown in the handler of a future is answered by nobody; Own.answer waits for both. */
    @Test
    void pagesAnswerWhatComesLaterInOneWay() {
        noClasses()
                .that()
                .haveNameMatching(".*(Page|Pages|Desk)")
                .should()
                .callMethod(Future.class, "onSuccess", Handler.class)
                .orShould()
                .callMethod(Future.class, "onComplete", Handler.class)
                .check(CLASSES);
    }

    @Test
    void noServiceIsKnown() {
        HouseRules.servicesShareNoDomainCode(CLASSES, "gateway");
    }
}
