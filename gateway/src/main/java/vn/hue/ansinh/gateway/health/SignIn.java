package vn.hue.ansinh.gateway.health;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.common.runtime.OidcTlsSupport;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.proxy.ProxyConfigurationRegistry;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks the sign-in server for its keys, and believes it as far as those do who check tokens: a server whose certificate
 * they would turn away is as good as none.
 */
@ApplicationScoped
class SignIn {
    private static final int PATIENCE_MILLIS = 1_500;
    private final String keys;
    private final HttpClient http;

    SignIn(OidcConfig settings, TlsConfigurationRegistry trust, ProxyConfigurationRegistry proxies, Vertx vertx) {
        OidcTenantConfig ours = OidcConfig.getDefaultTenant(settings);
        HttpClientOptions asTheyAsk = new HttpClientOptions();
        OidcCommonUtils.setHttpClientOptions(
                ours, asTheyAsk, OidcTlsSupport.of(trust).forConfig(ours.tls()), proxies);
        this.keys = OidcCommonUtils.getOidcEndpointUrl(OidcCommonUtils.getAuthServerUrl(ours), ours.jwksPath());
        this.http = vertx.createHttpClient(asTheyAsk.setConnectTimeout(PATIENCE_MILLIS));
    }

    Future<Boolean> answers() {
        return http.request(new RequestOptions().setAbsoluteURI(keys).setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }
}
