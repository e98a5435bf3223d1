package vn.hue.ansinh.gateway.route;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The line to one service: its own connections, its own queue, its own circuit. Whatever happens to the service, the
 * lines to the others do not feel it.
 */
final class ServiceLine {
    /** Half of the last so many requests must have failed before the circuit opens. */
    private static final int REQUESTS_LOOKED_AT = 20;

    private final String name;
    private final RouteSettings.Service settings;
    private final Address address;
    private final HttpClient client;
    private final TypedGuard<CompletionStage<ProxyResponse>> circuit;

    ServiceLine(String key, RouteSettings.Service settings, Vertx vertx) {
        this.name = key + "-service";
        this.settings = settings;
        this.address = Address.of(settings.url());
        this.client = vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTime().toMillis())
                        .setDecompressionSupported(false))
                .with(new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.queue()))
                .build();
        this.circuit = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
                .withDescription(name)
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(REQUESTS_LOOKED_AT)
                .delay(settings.circuitRest().toMillis(), ChronoUnit.MILLIS)
                .when(failure -> Trouble.of(failure).speaksAgainstTheService())
                .done()
                .build();
    }

    String name() {
        return name;
    }

    RouteSettings.Service settings() {
        return settings;
    }

    HttpClient client() {
        return client;
    }

    Future<HttpClientRequest> dial() {
        return client.request(address.request()
                        .setConnectTimeout(settings.connectTime().toMillis()))
                .recover(failure -> Future.failedFuture(new ServiceAway(failure)));
    }

    CompletionStage<ProxyResponse> guard(Supplier<Future<ProxyResponse>> call) {
        return circuit.get(() -> call.get().toCompletionStage());
    }
}
