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

    static Words of(ProblemCode code, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        return new Words(
                bundle.getString(code.code() + ".title"),
                said(bundle, code.code() + ".detail", names),
                said(bundle, code.code() + ".hint", names));
    }

    /** What is wrong with a field, and what to do; it has no title. */
    static Words ofField(String code, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        return new Words(
                "", said(bundle, "field." + code + ".detail", names), said(bundle, "field." + code + ".hint", names));
    }

    /** One of the hints that a code has besides the usual one, for example of one parameter. */
    static String hint(ProblemCode code, String key, Locale language, Object... names) {
        return said(bundle(language), code.code() + "." + key + ".hint", names);
    }

    /** Where such a hint belongs to another sentence than the usual one. */
    static Optional<String> detail(ProblemCode code, String key, Locale language, Object... names) {
        ResourceBundle bundle = bundle(language);
        String name = code.code() + "." + key + ".detail";
        return bundle.containsKey(name) ? Optional.of(said(bundle, name, names)) : Optional.empty();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
    }

    private static String said(ResourceBundle bundle, String key, Object... names) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(names);
    }
}
