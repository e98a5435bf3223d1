package vn.hue.ansinh.gateway.cache;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency,listAgencies"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class RepeatsPlainlyTest extends RepeatsTest {

    RepeatsPlainlyTest() {
        super(Line.PLAIN);
    }
}
