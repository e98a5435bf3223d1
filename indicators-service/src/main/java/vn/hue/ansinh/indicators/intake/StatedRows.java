package vn.hue.ansinh.indicators.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Statement;

/**
 * What the rows of our tables have led to. A row that is new was published on its own day. A row that was corrected is
 * known as it is now from now on: what was told before can be told again as it was. If it speaks of another year or place
 * than before, what it had said there is taken back. What others have said after a row was published overrules it, in
 * whatever order the two became known here; only what they took back, or invented, makes room for it, from now on.
 *
 * @param stated the last observation of each series that a row ever spoke of, by the id of the row
 * @param lastWords on each of these series and on those of which the rows speak now, whoever said it
 */
record StatedRows(Map<String, List<Observation>> stated, Map<Series, Observation> lastWords) {

    Stream<Statement> news(Statement row, Instant now) {
        List<Observation> before =
                stated.getOrDefault(String.valueOf(row.source().row()), List.of());
        Instant since = now.isAfter(row.knownFrom()) ? now : row.knownFrom();
        Stream<Statement> takenBack = before.stream()
                .filter(old -> !old.series().equals(row.series()) && !old.isWithdrawn() && isLastWord(old))
                .map(old -> Statement.takingBack(old, row.source(), since));
        if (before.stream().anyMatch(old -> isSaid(old, row)) || isOverruled(row, before)) {
            return takenBack;
        }
        boolean onItsOwnDay = before.isEmpty() && !isOlder(row, lastWords.get(row.series()));
        return Stream.concat(takenBack, Stream.of(onItsOwnDay ? row : row.knownSince(since)));
    }

    /** Another name of its source alone does not make it the last word again, where others have spoken since. */
    private boolean isSaid(Observation old, Statement row) {
        return old.series().equals(row.series()) && (old.states(row) || old.repeats(row.figure()) && !isLastWord(old));
    }

    private boolean isOverruled(Statement row, List<Observation> before) {
        Observation last = lastWords.get(row.series());
        if (last == null || before.stream().anyMatch(old -> old.id().equals(last.id()))) {
            return false;
        }
        return !last.givesWayTo(row.figure()) || isOlder(row, last) && last.standsAgainst(row.figure());
    }

    private static boolean isOlder(Statement row, @Nullable Observation last) {
        return last != null && last.recordedAt().isAfter(row.knownFrom());
    }

    private boolean isLastWord(Observation old) {
        Observation last = lastWords.get(old.series());
        return last != null && last.id().equals(old.id());
    }
}
