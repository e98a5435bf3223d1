package vn.hue.ansinh.gateway.route;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hue.ansinh.gateway.request.CountedAs;

/**
 * The answers of one service that wait for their readers. Each keeps a connection as long, so these have connections beside
 * those of all others, and there are only so many of them: one caller's are at most an eighth, and where there would be one
 * more, the slowest of who has most is given up. So is, before, whoever takes too little of his.
 */
final class SlowReaders {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RouteSettings.Service settings;
    private final int most;
    private final int mostOfOne;
    private final Set<Waiting> all = new LinkedHashSet<>();

    /** An answer that has waited for its reader. */
    private record Waiting(RoutingContext request, Context own, Taken taken, Runnable onGivingUp) {
        String caller() {
            return CountedAs.of(request).name();
        }

        boolean isOver() {
            return request.response().closed() || request.response().ended();
        }

        void giveUp() {
            own.runOnContext(here -> {
                if (!isOver()) {
                    onGivingUp.run();
                }
            });
        }
    }

    SlowReaders(RouteSettings.Service settings, int instances) {
        this.settings = settings;
        this.most = settings.slowAnswers() * instances;
        this.mostOfOne = Math.max(1, most / 8);
    }

    /** The first time that the answer waits for its reader. */
    void join(RoutingContext request, Taken taken, Runnable onGivingUp) {
        Waiting one = new Waiting(request, request.vertx().getOrCreateContext(), taken, onGivingUp);
        if (!one.isOver()) {
            enter(one);
            oneTooMany().ifPresent(Waiting::giveUp);
            lookLater(one);
        }
    }

    private synchronized void enter(Waiting newcomer) {
        all.add(newcomer);
    }

    private synchronized Optional<Waiting> oneTooMany() {
        // Of an answer whose reader hangs up nobody hears.
        all.removeIf(Waiting::isOver);
        List<Waiting> slow = all.stream()
                .filter(one -> one.taken().waitedFor(LOOK))
                .filter(one -> one.taken().rate() < settings.goodRead())
                .toList();
        Map<String, Long> each = ofEach(all);
        Map<String, Long> slowOfEach = ofEach(slow);
        // Who reads well has no part in who has most: else nobody would be given up beside him.
        long greatest = all.size() > most
                ? slowOfEach.values().stream().max(Long::compare).orElse(0L)
                : Long.MAX_VALUE;
        Optional<Waiting> slowest = slow.stream()
                .filter(one -> each.getOrDefault(one.caller(), 0L) > mostOfOne
                        || slowOfEach.getOrDefault(one.caller(), 0L) == greatest)
                .min(Comparator.comparingDouble(one -> one.taken().rate()));
        slowest.ifPresent(all::remove);
        return slowest;
    }

    private static Map<String, Long> ofEach(Collection<Waiting> some) {
        return some.stream().collect(Collectors.groupingBy(Waiting::caller, Collectors.counting()));
    }

    private synchronized void leave(Waiting one) {
        all.remove(one);
    }

    private void lookLater(Waiting one) {
        one.request().vertx().setTimer(LOOK.toMillis(), later -> look(one));
    }

    private void look(Waiting one) {
        if (one.isOver()) {
            leave(one);
            return;
        }
        if (one.taken().waitedFor(settings.readTime())
                || one.taken().tooLittle(settings.leastRead(), settings.readWindow())) {
            leave(one);
            one.giveUp();
            return;
        }
        oneTooMany().ifPresent(Waiting::giveUp);
        lookLater(one);
    }
}
