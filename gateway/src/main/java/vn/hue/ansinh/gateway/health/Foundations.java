package vn.hue.ansinh.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.gateway.store.Store;

/** Asks what the door itself stands on: the sign-in server, the broker of the events and its own database. */
@ApplicationScoped
class Foundations {
    private static final int PATIENCE_MILLIS = 1_500;

    private final String keys;
    private final List<String> brokers;
    private final Store store;
    private final HttpClient http;
    private final NetClient net;

    Foundations(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String signIn,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") String keys,
            @ConfigProperty(name = "kafka.bootstrap.servers") List<String> brokers,
            Store store,
            Vertx vertx) {
        this.keys = signIn.replaceFirst("/$", "") + "/" + keys.replaceFirst("^/", "");
        this.brokers = brokers;
        this.store = store;
        // Only whether it answers is looked at: nothing is sent, and nothing of the answer believed.
        this.http =
                vertx.createHttpClient(new HttpClientOptions().setTrustAll(true).setConnectTimeout(PATIENCE_MILLIS));
        this.net = vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    Future<Boolean> signIn() {
        return http.request(new RequestOptions().setAbsoluteURI(keys).setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }

    /** Events come through the broker and are kept in the database. */
    Future<Boolean> feed() {
        return Future.all(isAnyBrokerThere(), webhooks())
                .map(both -> both.<Boolean>resultAt(0) && both.<Boolean>resultAt(1));
    }

    Future<Boolean> webhooks() {
        return store.ask(Foundations::answers)
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .otherwise(false);
    }

    private static boolean answers(Connection connection) throws SQLException {
        return connection.isValid(1);
    }

    private Future<Boolean> isAnyBrokerThere() {
        List<Future<Boolean>> looks = brokers.stream().map(this::isThere).toList();
        return Future.all(looks).map(all -> looks.stream().anyMatch(Future::result));
    }

    /** The listener may have a name before its address, as {@code PLAINTEXT://kafka:9092}. */
    private Future<Boolean> isThere(String broker) {
        String[] address = Stream.of(broker.strip().split("://"))
                .reduce("", (name, last) -> last)
                .split(":(?=[0-9]+$)");
        if (address.length != 2) {
            return Future.succeededFuture(false);
        }
        return net.connect(Integer.parseInt(address[1]), address[0].replaceAll("[\\[\\]]", ""))
                .onSuccess(line -> line.close())
                .map(true)
                .otherwise(false);
    }
}
