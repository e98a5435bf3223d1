package vn.hue.ansinh.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.SSLOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** A sign-in server whose own certificate alone is believed, in place of the one of {@link Neighbours}. */
public final class SignInOverTls implements QuarkusTestResourceLifecycleManager {
    private static HttpServer server;
    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        PfxOptions known = identity();
        // A connection of its own for each question, or nobody would look at the certificate again.
        server = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(known))
                .requestHandler(asked ->
                        asked.response().putHeader("Connection", "close").end("{\"keys\":[]}"));
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "https://localhost:" + server.actualPort() + "/realms/hues",
                "quarkus.oidc.tls.trust-store-file",
                known.getPath(),
                "quarkus.oidc.tls.trust-store-password",
                known.getPassword());
    }

    /** Somebody else answers at its address. */
    public static void isReplaced() {
        server.updateSSLOptions(new SSLOptions().setKeyCertOptions(identity()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static PfxOptions identity() {
        try {
            return TlsIdentity.of("localhost", Files.createTempDirectory("ansinh-sign-in-"));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** After {@link Neighbours}. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
