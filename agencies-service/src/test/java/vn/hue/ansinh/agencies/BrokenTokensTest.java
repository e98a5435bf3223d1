package vn.hue.ansinh.agencies;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.BrokenTokens;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class BrokenTokensTest {

    @ParameterizedTest
    @MethodSource("vn.hue.ansinh.kit.testing.BrokenTokens#all")
    void areRefusedWhereEverybodyMayRead(String authorization) {
        BrokenTokens.assertRefused(authorization, "/api/v1/agencies");
    }
}
