package vn.hue.ansinh.indicators.publication;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** An agency as readers are told of it; its code stands for the name until that was heard of. */
record Named(String code, String name) {

    static @Nullable Named of(@Nullable String code, Map<String, Text> names, Locale language) {
        if (code == null) {
            return null;
        }
        Text name = names.get(code);
        return new Named(code, name == null ? code : name.in(language));
    }
}
