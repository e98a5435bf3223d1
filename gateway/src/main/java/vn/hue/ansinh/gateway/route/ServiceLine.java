package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hue.ansinh.gateway.request.CountedAs;

/**
 * The line to one service: its own connections, its own queue, one circuit for each of its instances. Whatever happens
 * to the service, the lines to the others do not feel it.
 */
final class ServiceLine {
    private final String name;
    private final RouteSettings.Service settings;
    private final List<Instance> instances = new ArrayList<>();
    private final Connections connections;
    private final Turns turns;
    private final Turns streamingTurns;
    private final SlowReaders slowReaders;

    ServiceLine(String key, RouteSettings.Service settings, Vertx vertx) {
        this.name = key + "-service";
        this.settings = settings;
        settings.url()
                .forEach(url -> instances.add(
                        new Instance(instances.isEmpty() ? name : name + " " + url, url, settings, vertx)));
        this.connections = new Connections(settings, vertx);
        this.turns = turns(vertx);
        this.streamingTurns = turns(vertx);
        this.slowReaders = new SlowReaders(settings, instances.size());
    }

    private Turns turns(Vertx vertx) {
        return new Turns(
                settings.atOnce() * instances.size(),
                settings.queue(),
                settings.waitTime().toMillis(),
                vertx);
    }

    String name() {
        return name;
    }

    RouteSettings.Service settings() {
        return settings;
    }

    HttpClient client() {
        return connections.ofThisThread();
    }

    boolean hasTurnFor(CountedAs caller) {
        return turns.hasOneFor(caller.name());
    }

    /** Before a request is sent; it must be left once the answer begins, or when none comes. */
    Turn turnOf(CountedAs caller) {
        return turns.ask(caller.name());
    }

    /** For whose body is still coming: it may come slowly, and must not keep those whose question is there. */
    Turn streamingTurnOf(CountedAs caller) {
        return streamingTurns.ask(caller.name());
    }

    SlowReaders slowReaders() {
        return slowReaders;
    }

    /** An answer has begun, whoever had asked. */
    void heard() {
        turns.heard();
    }

    boolean answersNobodyFor(Duration time) {
        return turns.areAllUnansweredFor(time);
    }

    /**
     * The one with the least to do among those that neither rest nor fail; if there is none, another one is asked all the
     * same.
     */
    Instance pick(Asked asked) {
        return another(asked).orElse(instances.get(0));
    }

    Optional<Instance> another(Asked asked) {
        return instances.stream()
                .filter(instance -> !asked.include(instance) && !instance.isLeaving())
                .min(Comparator.comparing(Instance::isResting)
                        .thenComparing(instance -> instance.fails(asked.mayTry()))
                        .thenComparingInt(Instance::waiting));
    }

    /** One that may do better than one that has failed. */
    Optional<Instance> better(Asked asked) {
        return another(asked).filter(one -> !one.isResting() && !one.fails(asked.mayTry()));
    }

    /**
     * An instance that was not reached has seen nothing, so another one may be asked, whatever the request is. Each
     * answers to its own circuit alone.
     *
     * @param asked whoever is asked now comes to them
     */
    <T> Future<T> ask(Instance instance, Asked asked, Function<Instance, Future<T>> call) {
        asked.add(instance);
        return call.apply(instance).recover(failure -> Optional.of(Trouble.of(failure))
                .filter(Trouble::isUnseen)
                .flatMap(unseen -> another(asked))
                .filter(next -> !next.isResting())
                .map(next -> ask(next, asked, call))
                .orElse(Future.failedFuture(failure)));
    }
}
