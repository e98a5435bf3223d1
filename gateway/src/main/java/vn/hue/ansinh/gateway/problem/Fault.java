package vn.hue.ansinh.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What is wrong with one field of a body; the pointer is a JSON pointer, the words stand in {@code problems*.properties}. */
public record Fault(String pointer, String code, List<String> names) {

    public static Fault at(String pointer, String code, String... names) {
        return new Fault(pointer, code, List.of(names));
    }

    JsonObject in(Locale language) {
        Words words = Words.ofField(code, language, names.toArray());
        return new JsonObject()
                .put("pointer", pointer)
                .put("code", code)
                .put("detail", words.detail())
                .put("hint", words.hint());
    }
}
