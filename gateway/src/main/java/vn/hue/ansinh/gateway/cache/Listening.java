package vn.hue.ansinh.gateway.cache;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which services show what others tell, besides what is their own: who leads, which agencies there are, how targets stand. */
final class Listening {
    private static final String AGENCIES = "agencies-service";
    private static final String INDICATORS = "indicators-service";
    private static final String REPORTING = "reporting-service";

    /** By topic, as the channels of the services name them. */
    static final Map<String, Set<String>> TO = Map.ofEntries(
            entry("agencies.agencies", Set.of(INDICATORS, REPORTING)),
            entry("agencies.assignments", Set.of(INDICATORS, REPORTING)),
            entry("agencies.places", Set.of(INDICATORS, REPORTING)),
            entry("agencies.profiles", Set.of(REPORTING)),
            entry("agencies.successions", Set.of(INDICATORS, REPORTING)),
            entry("indicators.areas", Set.of(AGENCIES, REPORTING)),
            entry("indicators.events", Set.of(REPORTING)),
            entry("indicators.indicators", Set.of(AGENCIES, REPORTING)),
            entry("indicators.tasks", Set.of(AGENCIES, REPORTING)),
            entry("indicators.verdicts", Set.of(REPORTING)),
            entry("reporting.duties", Set.of(AGENCIES)),
            entry("reporting.events", Set.of(INDICATORS)));

    private Listening() {}

    static Set<String> everybody() {
        return TO.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> to(String topic) {
        return TO.getOrDefault(topic, Set.of());
    }
}
