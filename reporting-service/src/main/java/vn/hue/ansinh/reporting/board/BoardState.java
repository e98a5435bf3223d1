package vn.hue.ansinh.reporting.board;

/** What the consolidator waits for from one agency, or has. */
public enum BoardState {
    /** Nothing is handed in, and there is time left. */
    NOT_DUE,
    /** Nothing is handed in, and the time is over. */
    MISSING,
    /** Nothing is owed, by a ruling. */
    EXEMPT,
    /** Others took it over before its day, or the agency was gone by then; also of what was handed in and not accepted. */
    TRANSFERRED,
    /** Handed in; the consolidator's word is awaited. */
    WAITING,
    RETURNED,
    ACCEPTED,
    /** Accepted, and pinned by an issued consolidation. */
    CONSOLIDATED
}
