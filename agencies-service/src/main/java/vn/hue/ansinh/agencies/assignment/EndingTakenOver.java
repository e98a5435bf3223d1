package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Ends what an agency took over: all else of it follows from whom it came from and by which reorganisation. */
@ApplicationScoped
class EndingTakenOver {
    private final Assignments assignments;
    private final StatedAssignments stated;
    private final StatedEnds ends;
    private final PassingOn passing;

    EndingTakenOver(Assignments assignments, StatedAssignments stated, StatedEnds ends, PassingOn passing) {
        this.assignments = assignments;
        this.stated = stated;
        this.ends = ends;
        this.passing = passing;
    }

    /** What was taken over under the id, as it is shown; empty where nothing was, or where it was given as well. */
    Optional<AssignmentView> find(String id) {
        return stated.find(id).isPresent()
                ? Optional.empty()
                : assignments.find(id).map(Assignment::view);
    }

    /** Saying the same again changes nothing; leaving the last day out takes back what was stated. */
    void set(AssignmentView shown, @Nullable String ifMatch, SetAssignment said, Hand hand) {
        String id = shown.id();
        List<FieldError> errors = errors(shown, said);
        LocalDate before = ends.all().get(id);
        LocalDate end = said.validTo();
        // Whoever repeats the day on which it ends by itself has not stated it.
        if (end != null && end.equals(passing.endByItself(id))) {
            end = before != null && !before.isBefore(end) ? before : null;
        }
        if (errors.isEmpty() && Objects.equals(before, end)) {
            return;
        }
        ETags.require(ifMatch, shown.revision());
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        ends.put(id, end, hand.by());
        stated.keep(id, said.until(end), hand);
        passing.workOut();
    }

    private static List<FieldError> errors(AssignmentView shown, SetAssignment said) {
        List<FieldError> errors = new ArrayList<>();
        boolean same = shown.agency().equals(said.agency())
                && shown.subjectKind().equals(said.subjectKind())
                && shown.subject().equals(said.subject())
                && shown.role().equals(said.role())
                && shown.validFrom().equals(said.validFrom())
                && Objects.equals(shown.section(), said.section());
        if (!same) {
            errors.add(new FieldError(
                    "",
                    "assignment-fixed",
                    Text.of(
                            "Việc này nhận từ " + String.join(", ", shown.passedFrom()) + "; chỉ ấn định được validTo.",
                            "This was taken over from " + String.join(", ", shown.passedFrom())
                                    + "; only validTo is stated of it."),
                    Text.of(
                            "Gửi lại các trường như GET trên cùng địa chỉ, cùng validTo.",
                            "Send the fields as GET shows them at the same address, with validTo.")));
        }
        if (said.validTo() != null && said.validTo().isBefore(shown.validFrom())) {
            errors.add(new FieldError(
                    "/validTo",
                    "days-reversed",
                    Text.of("validTo trước validFrom.", "validTo lies before validFrom."),
                    Text.of("Sửa lại thứ tự các ngày.", "Put the days in order.")));
        }
        return errors;
    }
}
