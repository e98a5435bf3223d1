package vn.hue.ansinh.reporting.figure;

import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;

/**
 * All that can be said about stated content.
 *
 * @param content with the places of its figures resolved; worth something only when there are no errors
 * @param errors what cannot be right
 * @param toSubmit what is still missing before it can be handed in
 * @param warnings what is unusual
 * @param against by what the indicators are measured at the moment
 */
public record Findings(
        Content content,
        List<FieldError> errors,
        List<FieldError> toSubmit,
        List<Warning> warnings,
        List<MadeAgainst> against) {

    /** @throws InvalidFields with every mistake there is */
    public Findings mustBeRight() {
        return refuse(errors);
    }

    /** @throws InvalidFields with every mistake there is, all that is missing, and all that is unusual without a reason */
    public Findings mustBeComplete() {
        List<FieldError> all = new ArrayList<>(errors);
        all.addAll(toSubmit);
        warnings.stream()
                .filter(warning -> !warning.justified())
                .map(warning -> new FieldError(
                        warning.pointer() + "/justification", warning.code(), warning.detail(), warning.hint()))
                .forEach(all::add);
        return refuse(all);
    }

    private Findings refuse(List<FieldError> found) {
        if (!found.isEmpty()) {
            throw new InvalidFields(found);
        }
        return this;
    }
}
