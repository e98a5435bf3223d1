package vn.hue.ansinh.reporting.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.figure.Warning;

/**
 * What would be said of the content if it were handed in now.
 *
 * @param ready whether it could be
 * @param errors what stands in the way
 * @param warnings what is unusual; each wants a justification
 */
record CheckView(UUID report, long revision, boolean ready, List<FieldError> errors, List<Warning> warnings) {

    static CheckView of(Report report, Findings found) {
        List<FieldError> errors = Stream.concat(found.errors().stream(), found.toSubmit().stream())
                .toList();
        boolean ready = errors.isEmpty() && found.warnings().stream().allMatch(Warning::justified);
        return new CheckView(report.id(), report.revision(), ready, errors, found.warnings());
    }
}
