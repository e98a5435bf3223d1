package vn.hue.ansinh.indicators.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Known;
import vn.hue.ansinh.indicators.change.Remembering;

/** Indicators as they were described and defined, told again from the history of the catalogue. */
@ApplicationScoped
public class PastIndicators {
    private final Remembering remembering;

    PastIndicators(Remembering remembering) {
        this.remembering = remembering;
    }

    /** As they were described and defined then; in the same three queries for all. */
    public Map<String, Indicator> at(Instant asOf, Collection<String> codes) {
        return of(codes).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, past -> past.getValue().at(asOf)));
    }

    /** In the same three queries for all. */
    public Map<String, PastIndicator> of(Collection<String> codes) {
        Map<String, List<Known<SetIndicator>>> described =
                remembering.of(Kind.INDICATOR, codes, SetIndicator.class).stream()
                        .collect(groupingBy(Known::code));
        Map<String, List<Known<SetDefinition>>> defined =
                remembering.versions(Kind.INDICATOR, codes, SetDefinition.class).stream()
                        .collect(groupingBy(Known::code));
        Map<String, List<Known<CountedUntil>>> ended =
                remembering.ends(Kind.INDICATOR, codes, CountedUntil.class).stream()
                        .collect(groupingBy(Known::code));
        return new TreeSet<>(codes)
                .stream()
                        .filter(described::containsKey)
                        .collect(toMap(
                                code -> code,
                                code -> new PastIndicator(
                                        code,
                                        Objects.requireNonNull(described.get(code)),
                                        defined.getOrDefault(code, List.of()),
                                        ended.getOrDefault(code, List.of()))));
    }
}
