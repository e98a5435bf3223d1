package vn.hue.ansinh.gateway.entry;

import java.util.regex.Pattern;
import vn.hue.ansinh.request.EncodedText;

/**
 * Which request targets are plain enough to mean the same to us and to the service behind us: whole segments, no way
 * up, no path parameters, nothing encoded that is no text or would change the structure when somebody decodes it.
 */
final class PathRule {
    private static final String PLAIN = "[A-Za-z0-9._~!$&'()*+,=:@-]";
    /** Any encoded byte but the controls and {@code % . / ; \}, which are structure to one server or another. */
    private static final String ENCODED = "%(?!0|1|2[5EeFf]|3[Bb]|5[Cc]|7[Ff])[0-9A-Fa-f]{2}";

    private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))(?:" + PLAIN + "|" + ENCODED + ")++";
    private static final Pattern PATH = Pattern.compile("/|(?:/" + SEGMENT + ")++/?");
    private static final Pattern QUERY =
            Pattern.compile("(?:[\\x21-\\x7e&&[^%#\"<>\\\\^`{|}]]|%(?!00)[0-9A-Fa-f]{2})*+");

    private PathRule() {}

    static boolean allows(String target) {
        return Ordinary.isTarget(target) || isAllowedByPattern(target);
    }

    static boolean isAllowedByPattern(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        return PATH.matcher(path).matches() && QUERY.matcher(query).matches() && EncodedText.isIn(target);
    }
}
