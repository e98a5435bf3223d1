package vn.hue.ansinh.reporting.consolidation;

import java.util.List;

/**
 * What a letter of today would say otherwise than a draft.
 *
 * @param obligations those of which another version counts by now, or that stand otherwise
 * @param figures those of the year before that are others by now
 * @param agencies in whose name it is issued or to whom it goes no longer, and those who came in their place
 */
record Overtaken(List<String> obligations, List<String> figures, List<String> agencies) {

    boolean isNothing() {
        return obligations.isEmpty() && figures.isEmpty() && agencies.isEmpty();
    }
}
