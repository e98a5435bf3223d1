package vn.hue.ansinh.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import vn.hue.ansinh.kit.testing.Tokens;

/** Two services that answer, one that is away, and a sign-in server, which {@code away=sign-in} takes away, too; {@code store=here} brings PostgreSQL and Kafka. */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final String NOBODY = "http://127.0.0.1:1";
    private static Upstream agencies;
    private static Upstream reporting;
    private final Vertx vertx = Vertx.vertx();
    private final MockOAuth2Server signIn = new MockOAuth2Server();
    private boolean signInAway;
    private boolean withStore;

    @Override
    public void init(Map<String, String> arguments) {
        signInAway = "sign-in".equals(arguments.get("away"));
        withStore = "here".equals(arguments.get("store"));
    }

    @Override
    public Map<String, String> start() {
        agencies = Upstream.on(vertx);
        reporting = Upstream.on(vertx);
        signIn.start();
        Tokens.issuedBy(signIn);
        String issuer = signIn.issuerUrl(Tokens.REALM).toString();
        Map<String, String> settings = new HashMap<>();
        settings.put("ansinh.routes.agencies.url", agencies.url());
        settings.put("ansinh.routes.indicators.url", NOBODY);
        settings.put("ansinh.routes.reporting.url", reporting.url());
        settings.put("ansinh.routes.reporting.answer-time", "1S");
        settings.put("ansinh.routes.reporting.circuit-rest", "3S");
        settings.put("ansinh.limits.body-time", "5S");
        settings.put("quarkus.oidc.token.issuer", issuer);
        settings.put("quarkus.oidc.auth-server-url", signInAway ? NOBODY + "/realms/hues" : issuer);
        settings.put("quarkus.oidc.jwks-path", "jwks");
        settings.putAll(withStore ? Shelf.start() : Shelf.NOWHERE);
        return settings;
    }

    public static Upstream agencies() {
        return agencies;
    }

    public static Upstream reporting() {
        return reporting;
    }

    @Override
    public void stop() {
        signIn.shutdown();
        vertx.close();
        Shelf.stop();
    }
}
