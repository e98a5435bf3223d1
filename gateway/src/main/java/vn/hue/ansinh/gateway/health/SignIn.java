package vn.hue.ansinh.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the sign-in server for the keys that tokens are checked with. */
@ApplicationScoped
class SignIn {
    private static final int PATIENCE_MILLIS = 1_500;
    private final String keys;
    private final HttpClient http;

    SignIn(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String server,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") String keys,
            Vertx vertx) {
        this.keys = server.replaceFirst("/$", "") + "/" + keys.replaceFirst("^/", "");
        // Only whether it answers is looked at: nothing is sent, and nothing of the answer believed.
        this.http =
                vertx.createHttpClient(new HttpClientOptions().setTrustAll(true).setConnectTimeout(PATIENCE_MILLIS));
    }

    Future<Boolean> answers() {
        return http.request(new RequestOptions().setAbsoluteURI(keys).setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }
}
