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
import vn.hue.ansinh.reporting.consolidation.Contents.Incomplete;
import vn.hue.ansinh.reporting.consolidation.Contents.Justification;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;

/**
 * What one consolidation says otherwise than another of the same duty and years.
 *
 * @param with the one that it is held against
 * @param reports by obligation: agencies that came or went, and those of which another version counts
 * @param texts by period, agency and part of the narrative
 */
record Changes(
        UUID id,
        UUID with,
        List<Changed<Pinned>> reports,
        List<Changed<Gap>> gaps,
        List<Changed<Row>> rows,
        List<Changed<Estimate>> estimates,
        List<Changed<Difference>> differences,
        List<Changed<Spent>> spending,
        List<Changed<String>> texts,
        List<Changed<Justification>> justifications,
        List<Changed<Incomplete>> incomplete) {

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
                changed(old.differences(), current.differences(), Difference::key),
                changed(old.spending(), current.spending(), Spent::subject),
                changed(texts(old), texts(current)),
                changed(old.justifications(), current.justifications(), Justification::subject),
                changed(old.incomplete(), current.incomplete(), Incomplete::obligation));
    }

    /** A final report of the same year has its text behind that of the first. */
    private static Map<String, String> texts(Contents contents) {
        Map<String, String> texts = new LinkedHashMap<>();
        contents.stories().forEach(story -> story.narrative()
                .parts()
                .forEach((part, text) -> texts.merge(
                        story.period() + " " + story.agency() + " " + part,
                        text,
                        (first, then) -> first + "\n\n" + then)));
        return texts;
    }

    private static <T> List<Changed<T>> changed(List<T> before, List<T> after, Function<T, String> key) {
        return changed(byKey(before, key), byKey(after, key));
    }

    private static <T> List<Changed<T>> changed(Map<String, T> old, Map<String, T> current) {
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
