package vn.hue.ansinh.reporting.submission;

import java.util.List;
import java.util.Map;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Changed;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/**
 * What one version says otherwise than another.
 *
 * @param figures by indicator, component, place and breakdown
 * @param narrative by its part
 * @param spending by the source with what was paid from it
 * @param incomplete why figures are left out, where that is said otherwise
 */
record Difference(
        int from,
        int to,
        List<Changed<Figure>> figures,
        List<Changed<String>> narrative,
        List<Changed<TaskNote>> tasks,
        List<Changed<Spending>> spending,
        List<Changed<String>> incomplete,
        List<Changed<AttachedFile>> attachments) {

    static Difference between(Version before, Version after) {
        Content old = before.content();
        Content current = after.content();
        return new Difference(
                before.number(),
                after.number(),
                Changed.between(old.figures(), current.figures(), Difference::key),
                Changed.between(old.narrative().parts(), current.narrative().parts()),
                Changed.between(old.tasks(), current.tasks(), TaskNote::task),
                Changed.between(old.spending(), current.spending(), Spending::subject),
                Changed.between(whyIncomplete(old), whyIncomplete(current)),
                Changed.between(old.attachments(), current.attachments(), AttachedFile::name));
    }

    private static Map<String, String> whyIncomplete(Content content) {
        String reason = content.incomplete();
        return reason == null ? Map.of() : Map.of("incomplete", reason);
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
