package vn.hue.ansinh.reporting.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/** What one version says otherwise than another. */
record Difference(
        int from,
        int to,
        List<Changed<Figure>> figures,
        List<Changed<String>> narrative,
        List<Changed<TaskNote>> tasks,
        List<Changed<Spending>> spending,
        List<Changed<AttachedFile>> attachments) {

    /**
     * One thing that differs.
     *
     * @param what the figure's indicator, component, place and breakdown, the part of the narrative, the task, the
     *     source with what was paid from it, or the name of the file
     * @param before null for what is new
     * @param after null for what is gone
     */
    record Changed<T>(
            String what, @Nullable T before, @Nullable T after) {}

    static Difference between(Version before, Version after) {
        Content old = before.content();
        Content current = after.content();
        return new Difference(
                before.number(),
                after.number(),
                changed(byKey(old.figures(), Difference::key), byKey(current.figures(), Difference::key)),
                changed(old.narrative().parts(), current.narrative().parts()),
                changed(byKey(old.tasks(), TaskNote::task), byKey(current.tasks(), TaskNote::task)),
                changed(byKey(old.spending(), Spending::subject), byKey(current.spending(), Spending::subject)),
                changed(
                        byKey(old.attachments(), AttachedFile::name),
                        byKey(current.attachments(), AttachedFile::name)));
    }

    private static <T> List<Changed<T>> changed(Map<String, T> before, Map<String, T> after) {
        Map<String, Boolean> all = new TreeMap<>();
        before.keySet().forEach(key -> all.put(key, true));
        after.keySet().forEach(key -> all.put(key, true));
        List<Changed<T>> differing = new ArrayList<>();
        for (String key : all.keySet()) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                differing.add(new Changed<>(key, before.get(key), after.get(key)));
            }
        }
        return differing;
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }

    private static String key(Figure figure) {
        StringBuilder key = new StringBuilder(figure.indicator());
        for (String part : new String[] {figure.component(), figure.place(), figure.breakdown()}) {
            if (part != null) {
                key.append(' ').append(part);
            }
        }
        return key.toString();
    }
}
