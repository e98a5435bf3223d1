package vn.hue.ansinh.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.reporting.known.Assignments;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.Places;

/** Holds stated figures against what is known of indicators, assignments and places in their period. */
@ApplicationScoped
public class CheckingFigures {
    private final Indicators indicators;
    private final Places places;
    private final Assignments assignments;

    CheckingFigures(Indicators indicators, Places places, Assignments assignments) {
        this.indicators = indicators;
        this.places = places;
        this.assignments = assignments;
    }

    /** The content with the places of its figures resolved; refuses it with every mistake there is. */
    public Content check(Content stated, String agency, String period) {
        FigureRules rules = new FigureRules(scope(stated.figures(), agency, period));
        List<Figure> read = rules.read(stated.figures());
        List<FieldError> errors = new ArrayList<>(rules.errors());
        errors.addAll(tasks(stated.tasks()));
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        return new Content(read, stated.narrative(), stated.tasks());
    }

    private List<FieldError> tasks(List<TaskNote> stated) {
        Set<String> codes = stated.stream().map(TaskNote::task).collect(Collectors.toSet());
        return new TaskRules(assignments.knownTasks(codes)).errors(stated);
    }

    private Scope scope(List<Figure> stated, String agency, String period) {
        Set<String> codes = stated.stream().map(Figure::indicator).collect(Collectors.toSet());
        Set<String> names =
                stated.stream().map(Figure::place).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Scope(indicators.named(codes, agency, period), places.named(names, agency, period));
    }
}
