package vn.hue.ansinh.gateway.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of a problem in the language of its reader. */
record Words(String title, String detail, String hint) {
    private static final String BUNDLE = "problems";
    /** Without it a reader of Vietnamese would get English on a machine whose own language is English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** One of the hints that a code has besides the usual one, for example of one parameter. */
    static String hint(ProblemCode code, String key, Locale language, Object... names) {
        String hint = bundle(language).getString(code.code() + "." + key + ".hint");
        return new MessageFormat(hint, Locale.ROOT).format(names);
    }

    /** Where such a hint belongs to another sentence than the usual one. */
    static Optional<String> detail(ProblemCode code, String key, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        String name = code.code() + "." + key + ".detail";
        return bundle.containsKey(name)
                ? Optional.of(new MessageFormat(bundle.getString(name), Locale.ROOT).format(names))
                : Optional.empty();
    }

    /** What is wrong with a field, and what to do; it has no title. */
    static Words ofField(String code, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        String detail = new MessageFormat(bundle.getString("field." + code + ".detail"), Locale.ROOT).format(names);
        return new Words("", detail, bundle.getString("field." + code + ".hint"));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    }

    static Words of(ProblemCode code, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        String detail = new MessageFormat(bundle.getString(code.code() + ".detail"), Locale.ROOT).format(names);
        return new Words(bundle.getString(code.code() + ".title"), detail, bundle.getString(code.code() + ".hint"));
    }
}
