package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hue.ansinh.agencies.succession.Lives;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.agencies.succession.Successions;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Whether a reorganisation can be true. Predecessors exist the day before and successors on the day, and nobody whom it
 * ends takes part in another one later, or takes anything over on the same day; so no chain ever comes back to an agency
 * that has ended, in whatever order the reorganisations are written down. What it gives away, no other gives to somebody
 * else on that day.
 */
@ApplicationScoped
class CheckingReorganisation {
    private static final Text HINT_AGENCIES = Text.of(
            "Xem cơ quan và ngày hiệu lực tại /api/v1/agencies.", "See agencies and their days at /api/v1/agencies.");

    private final Lives lives;
    private final Successions successions;

    CheckingReorganisation(Lives lives, Successions successions) {
        this.lives = lives;
        this.successions = successions;
    }

    void check(Succession draft) {
        List<FieldError> errors = new ArrayList<>();
        shape(draft, errors);
        LocalDate day = draft.effectiveOn();
        if (day != null) {
            existing(draft.predecessors(), day.minusDays(1), "/predecessors", errors);
            existing(draft.successors(), day, "/successors", errors);
            errors.addAll(new Contradictions(draft, successions.inEffect()).all());
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private static void shape(Succession draft, List<FieldError> errors) {
        if (!fits(draft)) {
            errors.add(new FieldError(
                    "/successors",
                    "succession-shape",
                    Text.of(
                            "Số cơ quan trước và sau không hợp với " + draft.kind() + ".",
                            "So many predecessors and successors are no " + draft.kind() + "."),
                    Text.of(
                            "RENAME: 1 thành 1; MERGE: nhiều thành 1; SPLIT: từ 1. Chỉ TERRITORY mới chia cho nhiều cơ quan.",
                            "RENAME: one to one; MERGE: to one; SPLIT: of one. Only a TERRITORY goes to several.")));
        }
        if (draft.scopeKind().equals("ALL") != draft.scope().isEmpty()) {
            errors.add(new FieldError(
                    "/scope",
                    "succession-scope",
                    Text.of("scope không hợp với scopeKind.", "The scope does not fit its kind."),
                    Text.of(
                            "ALL không có scope, các loại khác cần scope.",
                            "ALL has none, every other kind needs one.")));
        }
    }

    private static boolean fits(Succession draft) {
        List<String> from = draft.predecessors();
        List<String> to = draft.successors();
        boolean divides = to.size() > 1 && !draft.scopeKind().equals("TERRITORY");
        boolean movesNothing = !to.isEmpty() && from.containsAll(to) && to.containsAll(from);
        return !divides
                && !movesNothing
                && switch (draft.kind()) {
                    case "RENAME" -> from.size() == 1 && to.size() == 1;
                    case "MERGE" -> to.size() == 1;
                    case "SPLIT" -> from.size() == 1 && !to.isEmpty();
                    case "ABOLISH" -> Collections.disjoint(from, to);
                    default -> !to.isEmpty();
                };
    }

    private void existing(List<String> codes, LocalDate day, String pointer, List<FieldError> errors) {
        for (int index = 0; index < codes.size(); index++) {
            if (!lives.exists(codes.get(index), day)) {
                String code = codes.get(index);
                errors.add(new FieldError(
                        pointer + "/" + index,
                        "agency-not-valid-then",
                        Text.of(
                                "Ngày " + day + " không có cơ quan " + code + ".",
                                "There is no agency " + code + " on " + day + "."),
                        HINT_AGENCIES));
            }
        }
    }
}
