package vn.hue.ansinh.gateway.connection;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.SSLEngineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class NativeTlsTest {

    @Test
    void isSpokenByBoringSslWhereItRuns() {
        assertInstanceOf(BoringSsl.class, engine(true, certified()));
    }

    @Test
    void staysSoInCopiesOfTheOptions() {
        HttpServerOptions server = certified();
        new NativeTls(true).customizeHttpsServer(server);

        assertInstanceOf(BoringSsl.class, new HttpServerOptions(server).getSslEngineOptions());
    }

    @Test
    void isLeftToTheJdkByItsSetting() {
        assertNull(engine(false, certified()));
    }

    @Test
    void isLeftToTheJdkForSuitesThatOnlyTheJdkKnows() {
        assertNull(engine(true, certified().addEnabledCipherSuite("TLS_DHE_RSA_WITH_AES_256_GCM_SHA384")));
    }

    @Test
    void isNothingWithoutACertificate() {
        assertNull(engine(true, new HttpServerOptions().setSsl(true)));
    }

    private static HttpServerOptions certified() {
        return new HttpServerOptions().setSsl(true).setKeyCertOptions(new PemKeyCertOptions());
    }

    private static SSLEngineOptions engine(boolean wanted, HttpServerOptions server) {
        new NativeTls(wanted).customizeHttpsServer(server);
        return server.getSslEngineOptions();
    }
}
