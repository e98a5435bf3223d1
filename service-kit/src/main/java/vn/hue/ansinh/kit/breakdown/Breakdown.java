package vn.hue.ansinh.kit.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.hue.ansinh.request.PlainText;

/**
 * A breakdown as it is kept: by dimension in the order of their names, so that the same one is always written the same.
 *
 * @param text {@code DIMENSION=member;DIMENSION=member}
 */
public record Breakdown(String text, List<String> dimensions) {
    private static final Pattern DIMENSION = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern MEMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+<>-]{0,59}");

    public static boolean isDimension(String text) {
        return DIMENSION.matcher(text).matches();
    }

    /** Empty where it is written otherwise, or names a dimension twice. */
    public static Optional<Breakdown> of(String sent) {
        Map<String, String> members = new TreeMap<>();
        for (String part : PlainText.composed(sent).split(";", -1)) {
            String[] sides = part.split("=", -1);
            boolean readable = sides.length == 2
                    && DIMENSION.matcher(sides[0]).matches()
                    && MEMBER.matcher(sides[1]).matches();
            if (!readable || members.put(sides[0], sides[1]) != null) {
                return Optional.empty();
            }
        }
        List<String> parts = members.entrySet().stream()
                .map(member -> member.getKey() + "=" + member.getValue())
                .toList();
        return Optional.of(new Breakdown(String.join(";", parts), List.copyOf(members.keySet())));
    }
}
