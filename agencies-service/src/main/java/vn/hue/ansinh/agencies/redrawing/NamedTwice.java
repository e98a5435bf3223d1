package vn.hue.ansinh.agencies.redrawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** What a resolution names twice: a code that is founded, a part of one place, or one that both goes on and is abolished. */
final class NamedTwice {
    private final List<FieldError> errors = new ArrayList<>();

    private NamedTwice() {}

    static List<FieldError> in(SetPlaceSuccession asked) {
        NamedTwice found = new NamedTwice();
        Set<Integer> codes = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (int at = 0; at < asked.founded().size(); at++) {
            SetPlaceSuccession.Founded place = asked.founded().get(at);
            found.once("/founded/" + at + "/code", place.code(), Integer.parseInt(place.code()), codes);
            found.all("/founded/" + at + "/from/", place.from(), new HashSet<>());
            parts.addAll(place.from());
        }
        found.all("/abolished/", asked.abolished(), parts);
        return found.errors;
    }

    private void all(String list, List<String> ids, Set<String> seen) {
        for (int at = 0; at < ids.size(); at++) {
            once(list + at, ids.get(at), ids.get(at), seen);
        }
    }

    /** @param meant what the text stands for: 474 and 00474 are one code */
    private <T> void once(String pointer, String code, T meant, Set<T> seen) {
        if (!seen.add(meant)) {
            errors.add(new FieldError(
                    pointer,
                    "named-twice",
                    Text.of(code + " được nêu hai lần.", code + " is named twice."),
                    Text.of("Nêu mỗi mã một lần, hoặc sửa lại mã.", "Name each code once, or correct it.")));
        }
    }
}
