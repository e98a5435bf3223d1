package vn.hue.ansinh.gateway.connection;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.hue.ansinh.gateway.testing.Certified;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
@WithTestResource(Certified.class)
class LastRequestsOverTlsTest extends LastRequestsTest {

    LastRequestsOverTlsTest() {
        super(Line.TLS);
    }
}
