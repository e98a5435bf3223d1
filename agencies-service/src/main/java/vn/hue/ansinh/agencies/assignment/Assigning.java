package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.succession.Lives;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Assigns a task, or ends an assignment. Who it goes to after a reorganisation follows by itself. */
@ApplicationScoped
class Assigning {
    private final StatedAssignments stated;
    private final Assignments assignments;
    private final Lives lives;
    private final PassingOn passing;

    Assigning(StatedAssignments stated, Assignments assignments, Lives lives, PassingOn passing) {
        this.stated = stated;
        this.assignments = assignments;
        this.lives = lives;
        this.passing = passing;
    }

    /**
     * Works in the caller's transaction, whose turn it is.
     *
     * @return whether it is new; saying the same again changes nothing
     */
    boolean set(String id, @Nullable String ifMatch, SetAssignment said, Hand hand) {
        Optional<SetAssignment> before = stated.find(id);
        SetAssignment asked = said.until(statedEnd(id, said, before));
        if (before.isPresent() && before.get().equals(asked)) {
            return false;
        }
        if (before.isPresent()) {
            ETags.require(ifMatch, assignments.get(id).revision());
        } else {
            ETags.requireNone(ifMatch);
        }
        check(id, before, asked);
        stated.put(id, asked, hand);
        passing.workOut();
        return before.isEmpty();
    }

    /**
     * Whoever repeats the day on which it ends by itself has not stated it. What was stated as that day or one behind it,
     * while nobody knew that it would end by itself, stands.
     */
    private @Nullable LocalDate statedEnd(String id, SetAssignment said, Optional<SetAssignment> before) {
        LocalDate end = said.validTo();
        if (end == null || !end.equals(passing.endByItself(said.until(null).row(id)))) {
            return end;
        }
        return before.map(SetAssignment::validTo)
                .filter(day -> !day.isBefore(end))
                .orElse(null);
    }

    private void check(String id, Optional<SetAssignment> before, SetAssignment asked) {
        List<FieldError> errors = new ArrayList<>();
        if (!asked.isCalled(id) || !before.map(asked::continues).orElse(true)) {
            errors.add(new FieldError(
                    "",
                    "assignment-fixed",
                    Text.of(
                            "Cơ quan, việc, vai trò và ngày bắt đầu không đổi; mã là cơ quan.việc.vai trò,"
                                    + " giao lại thì thêm @validFrom.",
                            "Agency, subject, role and first day stay; the id is agency.subject.role,"
                                    + " with @validFrom where it is given again."),
                    Text.of(
                            "Kết thúc phân công này bằng validTo và tạo phân công khác.",
                            "End this one with validTo and create another.")));
        }
        if (stated.holds(id, asked)) {
            errors.add(new FieldError(
                    "/validFrom",
                    "assignment-overlaps",
                    Text.of(
                            "Cơ quan đã được giao việc này với vai trò này trong thời gian đó.",
                            "The agency has the same in the same role on some of these days."),
                    Text.of(
                            "Xem /api/v1/assignments?agency=" + asked.agency() + "&subject=" + asked.subject() + ".",
                            "See /api/v1/assignments?agency=" + asked.agency() + "&subject=" + asked.subject() + ".")));
        }
        if (!lives.exists(asked.agency(), asked.validFrom())) {
            errors.add(new FieldError(
                    "/agency",
                    "agency-not-valid-then",
                    Text.of("Ngày này không có cơ quan đó.", "There is no such agency on that day."),
                    Text.of("Xem /api/v1/agencies.", "See /api/v1/agencies.")));
        }
        if (before.isEmpty() && !stated.knowsSubjectOf(asked)) {
            errors.add(SubjectUnknown.error(asked.subjectKind(), asked.subject()));
        }
        if (asked.validTo() != null && asked.validTo().isBefore(asked.validFrom())) {
            errors.add(new FieldError(
                    "/validTo",
                    "days-reversed",
                    Text.of("validTo trước validFrom.", "validTo lies before validFrom."),
                    Text.of("Sửa lại thứ tự các ngày.", "Put the days in order.")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }
}
