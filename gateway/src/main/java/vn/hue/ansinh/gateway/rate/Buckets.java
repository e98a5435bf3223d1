package vn.hue.ansinh.gateway.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;

/** The buckets of all callers under one policy. One that has been left alone until it is full again is forgotten. */
final class Buckets {
    private final Policy policy;
    private final CharSequence policyHeader;
    private final LoadingCache<String, Pair> buckets;

    /** Of one caller: what may be asked, and what may be refused at once. */
    private record Pair(Bucket requests, Bucket refusals) {}

    Buckets(Policy policy, long callers, TimeMeter time) {
        this.policy = policy;
        this.policyHeader = HttpHeaders.createOptimized(policy.header());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(callers)
                // Its upkeep is a few steps; handing them to another thread at every tenth request costs far more.
                .executor(Runnable::run)
                .expireAfterAccess(policy.window().multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build(caller -> new Pair(full(time), full(time)));
    }

    private Bucket full(TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(policy.quota()).refillGreedy(policy.quota(), policy.window()))
                .build();
    }

    Policy policy() {
        return policy;
    }

    /** Written once, and not for each answer. */
    CharSequence policyHeader() {
        return policyHeader;
    }

    Grant take(String caller) {
        return Grant.of(buckets.get(caller).requests().tryConsumeAndReturnRemaining(1));
    }

    boolean hasLeft(String caller) {
        return buckets.get(caller).requests().getAvailableTokens() > 0;
    }

    /** Whether this refusal is one of as many in a window as there may be requests; who is refused more often floods. */
    boolean refusesAtOnce(String caller) {
        return buckets.get(caller).refusals().tryConsume(1);
    }
}
