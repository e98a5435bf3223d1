package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;

/**
 * Holds the parts of a count against its total: components, and members of a dimension into which everybody falls once.
 * Where all components are stated they sum to the total; some of them, or some members, are at most all of it. Rates and
 * means do not add up, and a household can lack more than one thing.
 */
final class SumRules {
    private static final Set<String> PARTITIONS = Set.of("URBAN_RURAL", "SEX", "AGE_GROUP");

    private final List<Figure> figures;
    private final Map<String, KnownIndicator> counts;

    SumRules(List<Figure> figures, List<KnownIndicator> indicators) {
        this.figures = figures;
        this.counts = indicators.stream()
                .filter(indicator -> indicator.kind().isCount())
                .collect(Collectors.toMap(KnownIndicator::code, indicator -> indicator));
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        IntStream.range(0, figures.size()).forEach(line -> check(line, errors));
        return errors;
    }

    private void check(int line, List<FieldError> errors) {
        Figure total = figures.get(line);
        KnownIndicator indicator = counts.get(total.indicator());
        if (indicator == null || total.value() == null || total.component() != null || total.breakdown() != null) {
            return;
        }
        List<Figure> components = parts(total)
                .filter(part -> part.component() != null && part.breakdown() == null)
                .toList();
        boolean all = components.size() == indicator.components().size();
        note(line, total.value(), components, all, errors);
        PARTITIONS.forEach(dimension -> note(line, total.value(), members(total, dimension), false, errors));
    }

    private Stream<Figure> parts(Figure total) {
        return figures.stream()
                .filter(part -> part.value() != null
                        && part.indicator().equals(total.indicator())
                        && Objects.equals(part.place(), total.place()));
    }

    private List<Figure> members(Figure total, String dimension) {
        return parts(total)
                .filter(part -> part.component() == null
                        && part.breakdown() != null
                        && part.breakdown().startsWith(dimension + "=")
                        && part.breakdown().indexOf(';') < 0)
                .toList();
    }

    private static void note(int line, BigDecimal total, List<Figure> parts, boolean all, List<FieldError> errors) {
        BigDecimal sum =
                parts.stream().map(Figure::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!parts.isEmpty() && (sum.compareTo(total) > 0 || (all && sum.compareTo(total) != 0))) {
            errors.add(Mistake.PARTS_DISAGREE.in("/figures/" + line + "/value", sum));
        }
    }
}
