package vn.hue.ansinh.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hue.ansinh.gateway.route.Address;
import vn.hue.ansinh.gateway.route.RouteSettings;

/** Asks all services, and what the door itself stands on, at once whether they are ready; silence is a no. */
@ApplicationScoped
class SuiteHealth {
    private static final long PATIENCE_MILLIS = 1_500;
    private final Map<String, List<Address>> services = new TreeMap<>();
    private final Foundations foundations;
    private final HttpClient client;

    SuiteHealth(RouteSettings settings, Foundations foundations, Vertx vertx) {
        this.foundations = foundations;
        settings.services()
                .forEach((key, service) -> services.put(
                        key + "-service",
                        service.url().stream().map(Address::of).toList()));
        client = vertx.createHttpClient();
    }

    Future<JsonObject> ask() {
        List<Future<JsonObject>> answers = Stream.concat(
                        services.entrySet().stream()
                                .map(service -> told(service.getKey(), isAnyReady(service.getValue()))),
                        ownFoundations())
                .toList();
        return Future.all(answers)
                .map(all -> report(answers.stream().map(Future::result).toList()));
    }

    /** What is switched off is neither up nor down. */
    private Stream<Future<JsonObject>> ownFoundations() {
        Stream<Future<JsonObject>> always =
                Stream.of(told("sign-in", foundations.signIn()), told("feed", foundations.feed()));
        return foundations.hasWebhooks()
                ? Stream.concat(always, Stream.of(told("webhooks", foundations.webhooks())))
                : always;
    }

    private static Future<JsonObject> told(String name, Future<Boolean> isUp) {
        return isUp.map(up -> new JsonObject().put("name", name).put("status", up ? "UP" : "DOWN"));
    }

    private static JsonObject report(List<JsonObject> services) {
        boolean allUp = services.stream()
                .allMatch(service -> service.getString("status").equals("UP"));
        return new JsonObject().put("status", allUp ? "UP" : "DEGRADED").put("services", new JsonArray(services));
    }

    private Future<Boolean> isAnyReady(List<Address> instances) {
        List<Future<Boolean>> answers = instances.stream().map(this::isReady).toList();
        return Future.all(answers).map(all -> answers.stream().anyMatch(Future::result));
    }

    private Future<Boolean> isReady(Address service) {
        return client.request(service.request()
                        .setMethod(HttpMethod.GET)
                        .setURI("/q/health/ready")
                        .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }
}
