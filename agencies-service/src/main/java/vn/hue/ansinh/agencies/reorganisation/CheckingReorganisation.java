package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.agencies.succession.Lives;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Whether a reorganisation can be true. Predecessors exist the day before and successors on the day, so that no chain of
 * them ever comes back to an agency that has ended.
 */
@ApplicationScoped
class CheckingReorganisation {
    private static final Text HINT_AGENCIES = Text.of(
            "Xem cơ quan và ngày hiệu lực tại /api/v1/agencies.", "See agencies and their days at /api/v1/agencies.");

    private final Lives lives;

    CheckingReorganisation(Lives lives) {
        this.lives = lives;
    }

    void check(Succession draft) {
        List<FieldError> errors = new ArrayList<>();
        shape(draft, errors);
        LocalDate day = draft.effectiveOn();
        if (day != null) {
            existing(draft.predecessors(), day.minusDays(1), "/predecessors", errors);
            existing(draft.successors(), day, "/successors", errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private static void shape(Succession draft, List<FieldError> errors) {
        boolean one = draft.predecessors().size() == 1;
        int successors = draft.successors().size();
        boolean fits =
                switch (draft.kind()) {
                    case "RENAME" -> one && successors == 1;
                    case "MERGE" -> successors == 1;
                    case "SPLIT" -> one && successors > 0;
                    case "ABOLISH" -> true;
                    default -> successors > 0;
                };
        if (!fits) {
            errors.add(new FieldError(
                    "/successors",
                    "succession-shape",
                    Text.of(
                            "Số cơ quan trước và sau không hợp với " + draft.kind() + ".",
                            "So many predecessors and successors are no " + draft.kind() + "."),
                    Text.of(
                            "RENAME: 1 thành 1; MERGE: nhiều thành 1; SPLIT: 1 thành nhiều.",
                            "RENAME: one to one; MERGE: to one; SPLIT: of one.")));
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
