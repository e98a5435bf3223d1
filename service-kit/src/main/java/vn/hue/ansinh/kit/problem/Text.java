package vn.hue.ansinh.kit.problem;

import java.util.Locale;

/** One message in the two languages of the suite; Vietnamese unless English is asked for. */
public record Text(String vi, String en) {

    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
