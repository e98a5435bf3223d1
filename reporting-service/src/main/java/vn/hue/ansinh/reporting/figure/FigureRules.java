package vn.hue.ansinh.reporting.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.breakdown.Breakdown;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.KnownIndicator;
import vn.hue.ansinh.reporting.known.KnownPlace;
import vn.hue.ansinh.reporting.known.Yardstick;

/**
 * The one place that says whether stated figures can be right: for the draft, for the rewriting and once more when they
 * are submitted. It goes through all of them and finds all that is wrong before anybody is told.
 */
final class FigureRules {
    private final Scope scope;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    FigureRules(Scope scope) {
        this.scope = scope;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** The figures with their places resolved; worth something only when there are no errors. */
    List<Figure> read(List<Figure> stated) {
        List<Figure> read = new ArrayList<>();
        for (int line = 0; line < stated.size(); line++) {
            read.add(readOne(stated.get(line), "/figures/" + line));
        }
        return read;
    }

    private Figure readOne(Figure figure, String pointer) {
        Optional<KnownIndicator> indicator = scope.indicator(figure.indicator());
        indicator.ifPresentOrElse(
                known -> check(figure, known, pointer),
                () -> note(Mistake.UNKNOWN_INDICATOR.in(pointer + "/indicator")));
        Figure read = scope.place(figure.place())
                .map(place -> placed(figure, place, indicator, pointer))
                .orElseGet(() -> nowhere(figure, pointer))
                .inOrder();
        if (!seen.add(identity(read))) {
            note(Mistake.FIGURE_TWICE.in(pointer));
        }
        return read;
    }

    private void check(Figure figure, KnownIndicator indicator, String pointer) {
        if (!indicator.theirs() && !isKeptAboveHome(indicator)) {
            note(Mistake.INDICATOR_NOT_ASSIGNED.in(pointer + "/indicator"));
        }
        if (figure.component() != null && !indicator.components().contains(figure.component())) {
            note(Mistake.UNKNOWN_COMPONENT.in(pointer + "/component"));
        }
        checkBreakdown(figure.breakdown(), indicator.yardstick(), pointer);
        errors.addAll(new ValueRules(figure, indicator, pointer).errors());
    }

    /** Of such an indicator each place of theirs is too small, whoever is assigned to it; that is said of the place. */
    private boolean isKeptAboveHome(KnownIndicator indicator) {
        return scope.place(null)
                .filter(home -> home.level().isBelow(indicator.lowestLevel()))
                .isPresent();
    }

    /** Where nothing was told of an indicator every dimension is taken. */
    private void checkBreakdown(@Nullable String breakdown, Yardstick yardstick, String pointer) {
        if (breakdown == null) {
            return;
        }
        boolean admitted = Breakdown.of(breakdown)
                .filter(read -> yardstick.definitions().isEmpty()
                        || yardstick.breakdowns().containsAll(read.dimensions()))
                .isPresent();
        if (!admitted) {
            note(Mistake.UNKNOWN_BREAKDOWN.in(pointer + "/breakdown", String.join(", ", yardstick.breakdowns())));
        }
    }

    private Figure placed(Figure figure, KnownPlace place, Optional<KnownIndicator> indicator, String pointer) {
        if (!place.theirs()) {
            note(Mistake.PLACE_NOT_YOURS.in(pointer + "/place"));
        } else if (indicator
                .filter(known -> place.level().isBelow(known.lowestLevel()))
                .isPresent()) {
            note(Mistake.PLACE_TOO_SMALL.in(pointer + "/place"));
        }
        return figure.at(place.id());
    }

    private Figure nowhere(Figure figure, String pointer) {
        note(Mistake.UNKNOWN_PLACE.in(pointer + "/place"));
        return figure;
    }

    private void note(FieldError error) {
        errors.add(error);
    }

    private static List<Object> identity(Figure figure) {
        return Arrays.asList(figure.indicator(), figure.component(), figure.place(), figure.breakdown());
    }
}
