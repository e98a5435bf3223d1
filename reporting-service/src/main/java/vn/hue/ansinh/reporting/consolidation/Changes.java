package vn.hue.ansinh.reporting.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.reporting.consolidation.Contents.Incomplete;
import vn.hue.ansinh.reporting.consolidation.Contents.Justification;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.Changed;

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
        List<Changed<Incomplete>> incomplete,
        List<Changed<TaskTold>> tasks) {

    static Changes between(Consolidation before, Consolidation after) {
        Contents old = before.contents();
        Contents current = after.contents();
        return new Changes(
                after.id(),
                before.id(),
                Changed.between(old.reports(), current.reports(), Pinned::obligation),
                Changed.between(old.gaps(), current.gaps(), Gap::obligation),
                Changed.between(old.rows(), current.rows(), Row::series),
                Changed.between(old.estimates(), current.estimates(), Estimate::subject),
                Changed.between(old.differences(), current.differences(), Difference::key),
                Changed.between(old.spending(), current.spending(), Spent::subject),
                Changed.between(texts(old), texts(current)),
                Changed.between(old.justifications(), current.justifications(), Justification::subject),
                Changed.between(old.incomplete(), current.incomplete(), Incomplete::obligation),
                Changed.between(old.tasks(), current.tasks(), TaskTold::subject));
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
}
