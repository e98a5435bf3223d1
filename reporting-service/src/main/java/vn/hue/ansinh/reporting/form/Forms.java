package vn.hue.ansinh.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** Derives what is to be filled in from what the agency answers for: one statement for figures, one for tasks. */
@ApplicationScoped
public class Forms {
    private final FigureLines figures;
    private final TaskLines tasks;
    private final Territories territories;
    private final PlanPapers papers;

    Forms(FigureLines figures, TaskLines tasks, Territories territories, PlanPapers papers) {
        this.figures = figures;
        this.tasks = tasks;
        this.territories = territories;
        this.papers = papers;
    }

    public FormView of(Obligation obligation) {
        List<FormView.Section> sections = papers.sectionsOf(obligation.duty());
        return new FormView(
                obligation.id(),
                obligation.agency(),
                obligation.agencyName(),
                obligation.period(),
                obligation.lateAt(),
                obligation.report(),
                sections.stream().map(FormView.Section::name).toList(),
                sections,
                figures.of(obligation),
                territories.of(obligation),
                tasks.of(obligation),
                papers.areas(),
                List.of(Spending.Source.values()));
    }
}
