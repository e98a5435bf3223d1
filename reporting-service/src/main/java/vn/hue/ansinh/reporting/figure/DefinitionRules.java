package vn.hue.ansinh.reporting.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.Yardstick;

/** Whether there is a way to measure each figure in the year at all; indicators-service could not keep it otherwise. */
record DefinitionRules(Scope scope, int year) {

    List<FieldError> errors(List<Figure> stated) {
        return IntStream.range(0, stated.size())
                .mapToObj(line -> scope.indicator(stated.get(line).indicator())
                        .map(KnownIndicator::yardstick)
                        .flatMap(this::mistake)
                        .map(mistake -> mistake.in("/figures/" + line + "/indicator")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Mistake> mistake(Yardstick yardstick) {
        if (yardstick.isRetiredBefore(year)) {
            return Optional.of(Mistake.INDICATOR_RETIRED);
        }
        if (!yardstick.isTold() || (yardstick.isDefined() && yardstick.isDefinedFor(year))) {
            return Optional.empty();
        }
        return Optional.of(yardstick.isDefined() ? Mistake.DEFINITION_ENDED : Mistake.DEFINITION_MISSING);
    }
}
