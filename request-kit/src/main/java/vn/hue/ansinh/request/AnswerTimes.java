package vn.hue.ansinh.request;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Counts answers by how long they took, within a few bounds that our promises are about. */
final class AnswerTimes {
    private static final double[] BOUNDS = Stream.of(5L, 20L, 50L, 100L, 300L, 1_000L, 3_000L)
            .flatMapToDouble(millis -> DoubleStream.of(Duration.ofMillis(millis).toNanos()))
            .toArray();

    AnswerTimes() {}

    @Produces
    @Singleton
    static MeterFilter withinBounds() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig config) {
                return meter.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BOUNDS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
