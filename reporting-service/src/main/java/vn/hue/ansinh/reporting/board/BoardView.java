package vn.hue.ansinh.reporting.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The board as it is shown: the counts, then a line for each agency. */
public record BoardView(String duty, String period, Counts counts, List<BoardLine> agencies) {

    static BoardView of(BoardFilter asked, List<BoardLine> lines) {
        return new BoardView(asked.duty(), asked.period(), Counts.of(lines), lines);
    }

    /**
     * How many agencies stand where.
     *
     * @param mandatory of all, those whom the plan binds and who owe it still; the rest is only asked, exempt or gone
     * @param submitted of all, those from whom something has come that was not withdrawn
     */
    public record Counts(int all, int mandatory, int submitted, int late, Map<BoardState, Integer> byState) {

        static Counts of(List<BoardLine> lines) {
            Map<BoardState, Integer> byState = new EnumMap<>(BoardState.class);
            for (BoardState state : BoardState.values()) {
                byState.put(state, (int)
                        lines.stream().filter(line -> line.isIn(state)).count());
            }
            return new Counts(
                    lines.size(),
                    (int) lines.stream().filter(BoardLine::isMandatory).count(),
                    (int) lines.stream().filter(BoardLine::isHandedIn).count(),
                    (int) lines.stream().filter(BoardLine::late).count(),
                    byState);
        }
    }
}
