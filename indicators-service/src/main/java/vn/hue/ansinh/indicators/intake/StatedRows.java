package vn.hue.ansinh.indicators.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Statement;

/**
 * What the rows of our tables have led to. A row that is new was published on its own day. A row that was corrected is
 * known as it is now from now on: what was told before can be told again as it was. If it speaks of another year or place
 * than before, what it had said there is taken back.
 *
 * @param stated the last observation of each series that a row ever spoke of, by the id of the row
 * @param revisions the last of each of these series, whoever stated it
 */
record StatedRows(Map<String, List<Observation>> stated, Map<Series, Integer> revisions) {

    Stream<Statement> news(Statement row, Instant now) {
        List<Observation> before =
                stated.getOrDefault(String.valueOf(row.source().row()), List.of());
        if (before.isEmpty()) {
            return Stream.of(row);
        }
        Instant since = now.isAfter(row.knownFrom()) ? now : row.knownFrom();
        Stream<Statement> takenBack = before.stream()
                .filter(old -> !old.series().equals(row.series()) && !old.isWithdrawn() && isLastWord(old))
                .map(old -> Statement.takingBack(old, row.source(), since));
        boolean isSaid = before.stream().anyMatch(old -> isSaid(old, row));
        return isSaid ? takenBack : Stream.concat(takenBack, Stream.of(row.knownSince(since)));
    }

    /** Another name of its source alone does not make it the last word again, where others have spoken since. */
    private boolean isSaid(Observation old, Statement row) {
        return old.series().equals(row.series()) && (old.states(row) || old.repeats(row.figure()) && !isLastWord(old));
    }

    private boolean isLastWord(Observation old) {
        return old.revision() == revisions.getOrDefault(old.series(), 0);
    }
}
