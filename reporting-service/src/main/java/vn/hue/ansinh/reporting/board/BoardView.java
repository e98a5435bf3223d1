package vn.hue.ansinh.reporting.board;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The board as it is shown: the counts, then a line for each agency and occasion. */
public record BoardView(String duty, String period, Counts counts, List<BoardLine> agencies) {

    static BoardView of(BoardFilter asked, List<BoardLine> lines) {
        return new BoardView(asked.duty(), asked.period(), Counts.of(lines), lines);
    }

    /**
     * How many agencies stand where. One that owes final figures as well has two lines and counts once, in the more urgent
     * of the two states, so that the states add up to all.
     *
     * @param mandatory of all, those whom the plan binds and who owe it still; the rest is only asked, exempt or gone
     * @param submitted of all, those from whom something has come that was not withdrawn
     */
    public record Counts(int all, int mandatory, int submitted, int late, Map<BoardState, Integer> byState) {

        static Counts of(List<BoardLine> lines) {
            return new Counts(
                    agencies(lines, line -> true),
                    agencies(lines, BoardLine::isMandatory),
                    agencies(lines, BoardLine::isHandedIn),
                    agencies(lines, BoardLine::late),
                    byState(lines));
        }

        private static Map<BoardState, Integer> byState(List<BoardLine> lines) {
            Map<String, BoardState> standing = new HashMap<>();
            lines.forEach(line -> standing.merge(line.agency(), line.state(), BoardState::moreUrgent));
            Map<BoardState, Integer> byState = new EnumMap<>(BoardState.class);
            for (BoardState state : BoardState.values()) {
                byState.put(state, Collections.frequency(standing.values(), state));
            }
            return byState;
        }

        private static int agencies(List<BoardLine> lines, Predicate<BoardLine> which) {
            return (int) lines.stream()
                    .filter(which)
                    .map(BoardLine::agency)
                    .distinct()
                    .count();
        }
    }
}
