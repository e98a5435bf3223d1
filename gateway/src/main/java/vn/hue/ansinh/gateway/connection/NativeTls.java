package vn.hue.ansinh.gateway.connection;

import io.netty.handler.ssl.OpenSsl;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * TLS of callers is spoken by {@link BoringSsl} where it runs on this machine, since it takes less of the processor for the
 * same bytes. Where it does not, or does not know a suite that the installation names, the JDK speaks it as ever; and
 * always on connections that we open ourselves.
 */
@ApplicationScoped
class NativeTls implements HttpServerOptionsCustomizer {
    private static final Logger LOG = Logger.getLogger(NativeTls.class);
    private final boolean wanted;

    /** @param wanted {@code ansinh.connections.native-tls}: switched off, the JDK speaks TLS, and slower */
    NativeTls(@ConfigProperty(name = "ansinh.connections.native-tls", defaultValue = "true") boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions server) {
        if (server.getKeyCertOptions() == null) {
            // No certificate, no TLS, and nothing to say.
            return;
        }
        if (wanted && isThere() && BoringSsl.knows(server.getEnabledCipherSuites())) {
            server.setSslEngineOptions(new BoringSsl());
            LOG.info("TLS is spoken by BoringSSL");
        } else {
            LOG.info("TLS is spoken by the JDK");
        }
    }

    private static boolean isThere() {
        if (!BoringSsl.isThere()) {
            LOG.infof("BoringSSL does not run here: %s", OpenSsl.unavailabilityCause());
        }
        return BoringSsl.isThere();
    }
}
