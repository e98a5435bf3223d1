package vn.hue.ansinh.reporting.board;

import java.util.Comparator;
import java.util.List;

/** What the consolidator waits for from one agency, or has. */
public enum BoardState {
    /** Nothing is handed in, and there is time left. */
    NOT_DUE,
    /** Nothing is handed in, and the time is over. */
    MISSING,
    /** Nothing is owed, by a ruling. */
    EXEMPT,
    /** Others took it over before its last day in time, or the agency was gone by then, and nothing that came in stands. */
    TRANSFERRED,
    /** Handed in, also as the amendment of what is accepted; the consolidator's word is awaited. */
    WAITING,
    RETURNED,
    ACCEPTED,
    /** Its accepted version is pinned by an issued consolidation, and no other one waits or was returned. */
    CONSOLIDATED;

    private static final List<BoardState> URGENT_FIRST =
            List.of(MISSING, RETURNED, WAITING, NOT_DUE, ACCEPTED, CONSOLIDATED, EXEMPT, TRANSFERRED);

    /** In which of two an agency stands that owes two reports: where somebody has to do something first. */
    static BoardState moreUrgent(BoardState one, BoardState other) {
        return List.of(one, other).stream()
                .min(Comparator.comparing(URGENT_FIRST::indexOf))
                .orElseThrow();
    }
}
