package vn.hue.ansinh.reporting.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;

/**
 * What one consolidation says otherwise than another of the same duty and years.
 *
 * @param with the one that it is held against
 * @param reports by obligation: agencies that came or went, and those of which another version counts
 */
record Changes(
        UUID id,
        UUID with,
        List<Changed<Pinned>> reports,
        List<Changed<Gap>> gaps,
        List<Changed<Row>> rows,
        List<Changed<Estimate>> estimates,
        List<Changed<Difference>> differences) {

    /**
     * One thing that differs.
     *
     * @param before null for what is new
     * @param after null for what is gone
     */
    record Changed<T>(
            String what, @Nullable T before, @Nullable T after) {}

    static Changes between(Consolidation before, Consolidation after) {
        Contents old = before.contents();
        Contents current = after.contents();
        return new Changes(
                after.id(),
                before.id(),
                changed(old.reports(), current.reports(), Pinned::obligation),
                changed(old.gaps(), current.gaps(), Gap::obligation),
                changed(old.rows(), current.rows(), Row::series),
                changed(old.estimates(), current.estimates(), Estimate::subject),
                changed(old.differences(), current.differences(), Difference::key));
    }

    private static <T> List<Changed<T>> changed(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> current = byKey(after, key);
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(current.keySet());
        List<Changed<T>> differing = new ArrayList<>();
        for (String what : all) {
            if (!Objects.equals(old.get(what), current.get(what))) {
                differing.add(new Changed<>(what, old.get(what), current.get(what)));
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
