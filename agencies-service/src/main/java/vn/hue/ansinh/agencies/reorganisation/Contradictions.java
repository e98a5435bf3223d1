package vn.hue.ansinh.agencies.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** Which reorganisations in effect cannot be true beside a draft. */
final class Contradictions {
    private static final Text HINT = Text.of(
            "Rút việc sắp xếp đó trước (withdrawal) rồi nhập lại theo thứ tự ngày, hoặc chọn ngày khác.",
            "Withdraw that one first and enter both again in the order of their days, or choose another day.");

    private final Succession draft;
    private final LocalDate day;
    private final List<Succession> others;

    Contradictions(Succession draft, Collection<Succession> inEffect) {
        this.draft = draft;
        this.day = Objects.requireNonNull(draft.effectiveOn());
        this.others = inEffect.stream()
                .filter(other -> !other.id().equals(draft.id()))
                .toList();
    }

    List<FieldError> all() {
        List<FieldError> errors = new ArrayList<>();
        for (Succession other : others) {
            draft.predecessors().stream()
                    .filter(agency -> draft.ends(agency) && isNeededBy(other, agency))
                    .forEach(agency -> errors.add(error(
                            "/effectiveOn",
                            other.id() + " (" + other.effectiveOn() + ") cần cơ quan " + agency + " còn hoạt động.",
                            other.id() + " (" + other.effectiveOn() + ") needs the agency " + agency + ".")));
            draft.predecessors().stream()
                    .filter(agency -> givesTwice(other, agency))
                    .forEach(agency -> errors.add(error(
                            "/scope",
                            other.id() + " đã chuyển việc này của " + agency + " cho cơ quan khác trong cùng ngày.",
                            other.id() + " passes the same of " + agency + " to others on that day.")));
        }
        return errors;
    }

    /** Whether the other happens to the agency on a day on which the draft has ended it. */
    private boolean isNeededBy(Succession other, String agency) {
        LocalDate then = Objects.requireNonNull(other.effectiveOn());
        return other.successors().contains(agency) && !then.isBefore(day)
                || other.predecessors().contains(agency) && then.isAfter(day);
    }

    private boolean givesTwice(Succession other, String agency) {
        return day.equals(other.effectiveOn())
                && other.passesFrom(agency)
                && draft.passesFrom(agency)
                && !other.successors().equals(draft.successors())
                && speakOfTheSame(other);
    }

    /** Parts of a territory stand beside each other; a function is closer than the whole and stands before it. */
    private boolean speakOfTheSame(Succession other) {
        if (!Collections.disjoint(draft.scope(), other.scope())) {
            return true;
        }
        return isWhole(draft)
                && isWhole(other)
                && (draft.scope().isEmpty() || other.scope().isEmpty());
    }

    private static boolean isWhole(Succession one) {
        return one.scopeKind().equals("ALL") || one.scopeKind().equals("TERRITORY");
    }

    private static FieldError error(String pointer, String vi, String en) {
        return new FieldError(pointer, "succession-conflict", Text.of(vi, en), HINT);
    }
}
