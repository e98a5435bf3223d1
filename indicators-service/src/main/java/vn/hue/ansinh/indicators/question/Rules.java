package vn.hue.ansinh.indicators.question;

import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Rules that a body must keep, checked one after the other and told all at once. */
public final class Rules {
    private final List<FieldError> broken = new ArrayList<>();

    public Rules need(boolean holds, String pointer, String code, Text detail, Text hint) {
        if (!holds) {
            broken.add(new FieldError(pointer, code, detail, hint));
        }
        return this;
    }

    /** @param items of a list in which an item counts once, however often it is named */
    public Rules needOnce(List<String> items, String pointer) {
        return need(
                items.stream().distinct().count() == items.size(),
                pointer,
                "named-twice",
                Text.of("Danh sách nêu cùng một mục hai lần.", "The list names the same thing twice."),
                Text.of("Mỗi mục chỉ ghi một lần.", "Name each once."));
    }

    /** @throws InvalidFields if a rule is broken */
    public void check() {
        if (!broken.isEmpty()) {
            throw new InvalidFields(broken);
        }
    }
}
