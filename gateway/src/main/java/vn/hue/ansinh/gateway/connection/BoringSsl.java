package vn.hue.ansinh.gateway.connection;

import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslProvider;
import io.vertx.core.net.OpenSSLEngineOptions;
import io.vertx.core.spi.tls.DefaultSslContextFactory;
import io.vertx.core.spi.tls.SslContextFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The native engine for TLS. Where an installation names no suites it speaks these alone: left to itself it would speak all
 * it knows, also those whose key opens all that was ever said (RFC 9325, 4.2). They are set here, and not in the options
 * of the server, since a renewed certificate comes with options of its own.
 */
final class BoringSsl extends OpenSSLEngineOptions {
    private static final Set<String> SUITES = new LinkedHashSet<>(List.of(
            "TLS_AES_128_GCM_SHA256",
            "TLS_AES_256_GCM_SHA384",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"));

    static boolean isThere() {
        return isAvailable() && isAlpnAvailable();
    }

    static boolean knows(Set<String> suites) {
        return OpenSsl.availableJavaCipherSuites().containsAll(suites);
    }

    @Override
    public BoringSsl copy() {
        return new BoringSsl();
    }

    @Override
    public SslContextFactory sslContextFactory() {
        return new DefaultSslContextFactory(SslProvider.OPENSSL, isSessionCacheEnabled()) {
            @Override
            public SslContextFactory enabledCipherSuites(Set<String> named) {
                return super.enabledCipherSuites(named.isEmpty() ? SUITES : named);
            }
        };
    }
}
