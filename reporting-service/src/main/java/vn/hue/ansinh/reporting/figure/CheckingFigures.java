package vn.hue.ansinh.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.Places;

/** Holds stated figures against what is known of indicators, assignments and places in their period. */
@ApplicationScoped
public class CheckingFigures {
    private final Indicators indicators;
    private final Places places;

    CheckingFigures(Indicators indicators, Places places) {
        this.indicators = indicators;
        this.places = places;
    }

    /** The content with the places of its figures resolved; refuses it with every mistake there is. */
    public Content check(Content stated, String agency, String period) {
        FigureRules rules = new FigureRules(scope(stated.figures(), agency, period));
        List<Figure> read = rules.read(stated.figures());
        if (!rules.errors().isEmpty()) {
            throw new InvalidFields(rules.errors());
        }
        return new Content(read, stated.narrative());
    }

    private Scope scope(List<Figure> stated, String agency, String period) {
        Set<String> codes = stated.stream().map(Figure::indicator).collect(Collectors.toSet());
        Set<String> names =
                stated.stream().map(Figure::place).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Scope(indicators.named(codes, agency, period), places.named(names, agency, period));
    }
}
