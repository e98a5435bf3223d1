package vn.hue.ansinh.indicators.progress;

import java.util.List;
import java.util.SortedMap;

/**
 * The verdicts on all targets of one indicator.
 *
 * @param now as they stand, on all figures there are
 * @param years as they stood with the figures of each year, and all that is known of that year now
 */
record Judgement(String indicator, List<Progress> now, SortedMap<Integer, List<Progress>> years) {

    /** A year says nothing of a target that ended before it, nor of one that nothing was stated for up to then. */
    List<Progress> ofYear(int year) {
        return years.getOrDefault(year, List.of()).stream()
                .filter(progress -> progress.isJudged() && progress.speaksOf(year))
                .toList();
    }
}
