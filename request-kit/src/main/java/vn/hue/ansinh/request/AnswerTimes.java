package vn.hue.ansinh.request;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Counts answers by how long they took, within a few bounds that our promises are about, and under no name that a caller
 * has made up.
 */
final class AnswerTimes {
    private static final String NAME = "http.server.requests";
    private static final String METHOD = "method";
    /** What is no operation has the door's own word for it. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", AnsweredRequest.ELSEWHERE);

    private static final String ADDRESS = "uri";
    /** What we write as an address; whatever has more in it was written by somebody else. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9/{}._*:-]*");

    private static final double[] BOUNDS = Stream.of(5L, 20L, 50L, 100L, 300L, 1_000L, 3_000L)
            .flatMapToDouble(millis -> DoubleStream.of(Duration.ofMillis(millis).toNanos()))
            .toArray();

    AnswerTimes() {}

    @Produces
    @Singleton
    static MeterFilter withinBounds() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                return meter.getName().equals(NAME) ? withoutMadeUpNames(meter) : meter;
            }

            @Override
            public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig config) {
                return meter.getName().equals(NAME)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BOUNDS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    private static Meter.Id withoutMadeUpNames(Meter.Id meter) {
        String method = meter.getTag(METHOD);
        String address = meter.getTag(ADDRESS);
        Tags tags = Tags.of(meter.getTags());
        if (method != null && !METHODS.contains(method)) {
            tags = tags.and(METHOD, "OTHER");
        }
        if (address != null && !OURS.matcher(address).matches()) {
            tags = tags.and(ADDRESS, AnsweredRequest.ELSEWHERE);
        }
        return meter.replaceTags(tags);
    }
}
