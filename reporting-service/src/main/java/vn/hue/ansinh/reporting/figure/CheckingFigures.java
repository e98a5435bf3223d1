package vn.hue.ansinh.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.known.Assignments;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.Places;

/**
 * Holds what is stated against what is known of indicators, assignments, places and figures of other years. The form, the
 * workbook and the API all come here.
 */
@ApplicationScoped
public class CheckingFigures {
    private final Indicators indicators;
    private final Places places;
    private final Assignments assignments;
    private final Pasts pasts;

    CheckingFigures(Indicators indicators, Places places, Assignments assignments, Pasts pasts) {
        this.indicators = indicators;
        this.places = places;
        this.assignments = assignments;
        this.pasts = pasts;
    }

    /** Everything that is wrong, missing or unusual; refuses nothing. */
    public Findings look(Content stated, String obligation) {
        Occasion occasion = pasts.occasion(obligation).orElseThrow();
        Scope scope = scope(stated.figures(), occasion);
        FigureRules rules = new FigureRules(scope);
        Content read = stated.with(rules.read(stated.figures()));
        List<FieldError> errors = new ArrayList<>(rules.errors());
        errors.addAll(new DefinitionRules(scope, occasion.year()).errors(stated.figures()));
        errors.addAll(tasks(stated.tasks(), occasion));
        if (!stated.spending().isEmpty()) {
            errors.addAll(new SpendingRules(pasts.areas()).errors(stated.spending()));
        }
        // Figures that are wrong one by one are not held against each other.
        return errors.isEmpty()
                ? together(read, scope, occasion)
                : new Findings(read, errors, List.of(), List.of(), List.of());
    }

    private Findings together(Content read, Scope scope, Occasion occasion) {
        WholeRules whole = new WholeRules(scope, pasts.of(read.figures(), occasion), occasion);
        List<FieldError> errors = new ArrayList<>(new SumRules(read.figures(), scope.indicators()).errors());
        errors.addAll(whole.fallen(read.figures()));
        return new Findings(
                read,
                errors,
                whole.missing(
                        read,
                        () -> pasts.asked(occasion),
                        new Coverage(scope, () -> places.within(occasion.obligation()))),
                whole.warnings(read.figures()),
                whole.against());
    }

    private List<FieldError> tasks(List<TaskNote> stated, Occasion occasion) {
        Set<String> codes = stated.stream().map(TaskNote::task).collect(Collectors.toSet());
        return new TaskRules(assignments.knownTasks(codes), occasion.lastDay()).errors(stated);
    }

    private Scope scope(List<Figure> stated, Occasion occasion) {
        Set<String> names =
                stated.stream().map(Figure::place).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Scope(
                indicators.named(codes(stated), occasion.obligation(), occasion.seen()),
                places.named(names, occasion.obligation()));
    }

    private static Set<String> codes(List<Figure> stated) {
        return stated.stream().map(Figure::indicator).collect(Collectors.toSet());
    }
}
