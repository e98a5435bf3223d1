package vn.hue.ansinh.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import vn.hue.ansinh.kit.testing.AnswerPaths;
import vn.hue.ansinh.kit.testing.FaultyLink;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.kit.testing.Waits;

/**
 * Two services that answer, one that is away, and a sign-in server, which {@code away=sign-in} takes away, too. With
 * {@code store=here} there are PostgreSQL and Kafka; with {@code agencies=three} there are three agencies-services, one
 * of which is away and one is also reporting; with {@code keys=reporting} the keys of
 * the sign-in server are shown by reporting; with {@code link=agencies} or {@code link=store} the line there is a
 * {@link FaultyLink}. Any other argument is a setting of the gateway, written with underscores.
 */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final String NOBODY = "http://127.0.0.1:1";
    private static Upstream agencies;
    private static Upstream reporting;
    private static FaultyLink link;
    private final Vertx vertx = Vertx.vertx();
    private static MockOAuth2Server lastSignIn;
    private final MockOAuth2Server signIn = new MockOAuth2Server();
    private final Map<String, String> wishes = new HashMap<>();
    private boolean signInAway;
    private boolean withStore;

    @Override
    public void init(Map<String, String> arguments) {
        signInAway = "sign-in".equals(arguments.get("away"));
        withStore = "here".equals(arguments.get("store"));
        arguments.forEach((name, value) -> wishes.put(name.replace('_', '.'), value));
    }

    @Override
    public Map<String, String> start() {
        Waits.lookAtOnce();
        AnswerPaths.compileOnce();
        agencies = Upstream.on(vertx);
        reporting = Upstream.on(vertx);
        signIn.start();
        lastSignIn = signIn;
        Tokens.issuedBy(signIn);
        String issuer = signIn.issuerUrl(Tokens.REALM).toString();
        Map<String, String> settings = new HashMap<>();
        settings.put("ansinh.routes.agencies.url", agencies.url());
        settings.put("ansinh.routes.indicators.url", NOBODY);
        settings.put("ansinh.routes.reporting.url", reporting.url());
        settings.put("ansinh.routes.reporting.answer-time", "1S");
        settings.put("ansinh.routes.reporting.circuit-rest", "3S");
        settings.put("ansinh.limits.body-time", "5S");
        settings.put("ansinh.door.hosts", "localhost,127.0.0.1,a,ansinh.example");
        settings.put("quarkus.oidc.auth-server-url", issuer);
        if (signInAway) {
            settings.put("quarkus.oidc.auth-server-url", NOBODY + "/realms/hues");
            // Else the door is told of no issuer here: whom it believes it says itself.
            settings.put("quarkus.oidc.token.issuer", issuer);
        }
        settings.put("quarkus.oidc.jwks-path", "jwks");
        settings.putAll(withStore ? Shelf.start() : Shelf.NOWHERE);
        settings.put("ansinh.cache.operations", "");
        settings.put("ansinh.cache.hear", "false");
        settings.putAll(wishes);
        if (settings.containsKey("keys")) {
            settings.put("quarkus.oidc.jwks-path", reporting.url() + "/keys");
        }
        if (settings.containsKey("link")) {
            String name =
                    settings.get("link").equals("store") ? "quarkus.datasource.jdbc.url" : "ansinh.routes.agencies.url";
            settings.computeIfPresent(name, (setting, address) -> linked(address));
        }
        if (settings.containsKey("agencies")) {
            settings.put("ansinh.routes.agencies.url", NOBODY + "," + agencies.url() + "," + reporting.url());
        }
        return settings;
    }

    private static String linked(String address) {
        String port = address.replaceFirst(".*//[^:/]+:(\\d+).*", "$1");
        link = FaultyLink.to(Integer.parseInt(port));
        return address.replace(":" + port, ":" + link.port());
    }

    public static FaultyLink link() {
        return link;
    }

    public static void takeSignInAway() {
        lastSignIn.shutdown();
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
        if (link != null) {
            link.close();
            link = null;
        }
        Shelf.stop();
    }
}
