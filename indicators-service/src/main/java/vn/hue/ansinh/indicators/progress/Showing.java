package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;

/** Shows verdicts beside the agency that led the indicator at the moment asked for. */
@ApplicationScoped
class Showing {
    private final Assignments assignments;

    Showing(Assignments assignments) {
        this.assignments = assignments;
    }

    List<ProgressView> views(List<Progress> verdicts, Moment moment) {
        List<String> codes =
                verdicts.stream().map(progress -> progress.indicator().code()).toList();
        Responsible responsible = assignments.responsible(SubjectKind.INDICATOR, codes, moment.structureOf());
        return verdicts.stream()
                .map(progress -> ProgressView.of(
                        progress, responsible.lead(progress.indicator().code())))
                .toList();
    }
}
