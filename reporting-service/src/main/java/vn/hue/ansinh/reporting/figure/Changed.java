package vn.hue.ansinh.reporting.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said otherwise than before.
 *
 * @param before null for what is new
 * @param after null for what is gone
 */
public record Changed<T>(
        String what, @Nullable T before, @Nullable T after) {

    /** @param key what tells one from another in a list */
    public static <T> List<Changed<T>> between(List<T> before, List<T> after, Function<T, String> key) {
        return between(byKey(before, key), byKey(after, key));
    }

    /** In the order of what they are about. */
    public static <T> List<Changed<T>> between(Map<String, T> before, Map<String, T> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Changed<T>> differing = new ArrayList<>();
        for (String what : all) {
            if (!Objects.equals(before.get(what), after.get(what))) {
                differing.add(new Changed<>(what, before.get(what), after.get(what)));
            }
        }
        return differing;
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }
}
