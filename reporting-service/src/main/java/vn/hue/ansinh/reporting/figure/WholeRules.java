package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Target;

/** What can only be said of figures that are right one by one: beside what is known, and beside what is asked for. */
final class WholeRules {
    private final Scope scope;
    private final Map<String, KnownIndicator> indicators;
    private final Map<Series, List<Past>> known;
    private final Occasion occasion;

    WholeRules(Scope scope, List<Past> known, Occasion occasion) {
        this.scope = scope;
        this.indicators = scope.indicators().stream().collect(Collectors.toMap(KnownIndicator::code, one -> one));
        this.known = known.stream().collect(Collectors.groupingBy(Past::series));
        this.occasion = occasion;
    }

    /** A count of the year so far that was accepted, or corrected since, can only grow; an estimate is no count. */
    List<FieldError> fallen(List<Figure> figures) {
        List<FieldError> errors = new ArrayList<>();
        for (int line = 0; line < figures.size(); line++) {
            Figure figure = figures.get(line);
            String pointer = "/figures/" + line + "/value";
            accepted(figure)
                    .filter(before -> figure.value() != null && figure.value().compareTo(before) < 0)
                    .ifPresent(before -> errors.add(Mistake.COUNT_FELL.in(pointer, before)));
        }
        return errors;
    }

    private Optional<BigDecimal> accepted(Figure figure) {
        KnownIndicator indicator = indicators.get(figure.indicator());
        boolean counts = figure.status() == FigureStatus.P || figure.status() == FigureStatus.A;
        if (!counts || indicator == null || indicator.kind() != MeasureKind.COUNT_FLOW) {
            return Optional.empty();
        }
        return known.getOrDefault(figure.series(), List.of()).stream()
                .filter(past -> past.own() && past.status().isCounted() && past.year() == occasion.year())
                .map(Past::value)
                .findFirst();
    }

    List<Warning> warnings(List<Figure> figures) {
        List<Warning> warnings = new ArrayList<>();
        for (int line = 0; line < figures.size(); line++) {
            Figure figure = figures.get(line);
            KnownIndicator indicator = indicators.get(figure.indicator());
            BigDecimal value = figure.value();
            if (indicator != null && value != null) {
                List<Past> others = known.getOrDefault(figure.series(), List.of()).stream()
                        .filter(past -> !past.own())
                        .toList();
                String pointer = "/figures/" + line;
                warnings.addAll(new SoftRules(figure, value, indicator, occasion.year(), pointer)
                        .warnings(others, isOfTheProvince(figure)));
                tooEarly(figure, pointer).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    /** Some figures are final before their year ends: a survey, a school year. */
    private Optional<Warning> tooEarly(Figure figure, String pointer) {
        boolean doubtful = figure.status().isFinal() && !occasion.isOver();
        return doubtful
                ? Optional.of(Doubt.PERIOD_NOT_OVER.in(pointer, figure.justification() != null, occasion.period()))
                : Optional.empty();
    }

    private boolean isOfTheProvince(Figure figure) {
        return scope.place(figure.place())
                .filter(place -> place.level() == Level.PROVINCE)
                .isPresent();
    }

    /**
     * Whoever hands nothing in is not in time with it; a plan may be a file alone.
     *
     * @param asked looked up only where it matters
     */
    List<FieldError> missing(Content content, Supplier<Set<String>> asked, Coverage coverage) {
        if (content.isEmpty()
                && (occasion.figuresAsked() || content.attachments().isEmpty())) {
            return List.of(Mistake.REPORT_EMPTY.in(""));
        }
        if (!occasion.figuresAsked() || content.incomplete() != null) {
            return List.of();
        }
        Set<String> left = new TreeSet<>(asked.get());
        left.removeIf(indicator -> coverage.isStated(indicator, content.figures()));
        return left.isEmpty()
                ? List.of()
                : List.of(Mistake.FIGURES_NOT_STATED.in("/incomplete", String.join(", ", left)));
    }

    /** By what each of them is measured. */
    List<MadeAgainst> against() {
        return indicators.values().stream()
                .map(one -> new MadeAgainst(
                        one.code(),
                        one.yardstick().definitionOf(occasion.year()),
                        one.yardstick().targetsOf(occasion.year()).stream()
                                .map(Target::name)
                                .toList()))
                .sorted(Comparator.comparing(MadeAgainst::indicator))
                .toList();
    }
}
