package vn.hue.ansinh.gateway.entry;

import java.util.regex.Pattern;
import vn.hue.ansinh.request.EncodedText;

/**
 * Which request targets are plain enough to mean the same to us and to the service behind us: whole segments, no way
 * up, no path parameters, nothing encoded that is no text or would change the structure when somebody decodes it, and
 * no letter encoded that needs it not: one of us would read the address of an operation in it, and another would not.
 */
final class PathRule {
    private static final String PLAIN = "[A-Za-z0-9._~!$&'()*+,=:@-]";
    /**
     * Any encoded byte but the controls, {@code % . / ; \}, which are structure to one server or another, and what
     * stands for itself (RFC 3986, 2.3).
     */
    private static final String ENCODED =
            "%(?!0|1|2[5DdEeFf]|3[0-9Bb]|4[1-9A-Fa-f]|5[0-9AaCcFf]|6[1-9A-Fa-f]|7[0-9AaEeFf])[0-9A-Fa-f]{2}";

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
