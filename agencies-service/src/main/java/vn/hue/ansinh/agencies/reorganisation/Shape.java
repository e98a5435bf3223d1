package vn.hue.ansinh.agencies.reorganisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** Whether the parts of a draft fit each other, whatever else there is. */
final class Shape {
    private final Succession draft;

    Shape(Succession draft) {
        this.draft = draft;
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        twice("/predecessors", draft.predecessors(), errors);
        twice("/successors", draft.successors(), errors);
        twice("/scope", draft.scope(), errors);
        return errors.isEmpty() ? misfits() : errors;
    }

    private static void twice(String pointer, List<String> named, List<FieldError> errors) {
        for (int index = 0; index < named.size(); index++) {
            String code = named.get(index);
            if (named.indexOf(code) < index) {
                errors.add(new FieldError(
                        pointer + "/" + index,
                        "named-twice",
                        Text.of(code + " được nêu hai lần.", code + " is named twice."),
                        Text.of("Nêu mỗi mã một lần, hoặc sửa lại mã.", "Name each code once, or correct it.")));
            }
        }
    }

    private List<FieldError> misfits() {
        List<FieldError> errors = new ArrayList<>();
        if (!fits()) {
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
        if (!moves()) {
            errors.add(new FieldError(
                    "/scopeKind",
                    "succession-scope",
                    Text.of(
                            draft.kind() + " không chuyển " + draft.scopeKind() + ".",
                            "A " + draft.kind() + " does not move " + draft.scopeKind() + "."),
                    Text.of(
                            "RENAME và MERGE chuyển ALL; ABOLISH chuyển ALL hoặc TERRITORY; PARTIAL_TRANSFER chuyển TERRITORY;"
                                    + " FUNCTION_TRANSFER chuyển FUNCTION hoặc AREAS; SPLIT chuyển bất kỳ.",
                            "RENAME and MERGE move ALL, ABOLISH ALL or a TERRITORY, PARTIAL_TRANSFER a TERRITORY,"
                                    + " FUNCTION_TRANSFER a FUNCTION or AREAS, SPLIT any of these.")));
        } else if (draft.scopeKind().equals("ALL") != draft.scope().isEmpty()) {
            errors.add(new FieldError(
                    "/scope",
                    "succession-scope",
                    Text.of("scope không hợp với scopeKind.", "The scope does not fit its kind."),
                    Text.of(
                            "ALL không có scope, các loại khác cần scope.",
                            "ALL has none, every other kind needs one.")));
        }
        return errors;
    }

    private boolean fits() {
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

    /** Land goes by territory, functions by name; whoever ends whole leaves nothing behind, unless it is divided. */
    private boolean moves() {
        return switch (draft.kind()) {
            case "RENAME", "MERGE" -> draft.scopeKind().equals("ALL");
            case "ABOLISH" ->
                draft.scopeKind().equals("ALL") || draft.scopeKind().equals("TERRITORY");
            case "PARTIAL_TRANSFER" -> draft.scopeKind().equals("TERRITORY");
            case "FUNCTION_TRANSFER" ->
                draft.scopeKind().equals("FUNCTION") || draft.scopeKind().equals("AREAS");
            default -> true;
        };
    }
}
