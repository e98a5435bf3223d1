package vn.hue.ansinh.reporting.obligation;

/** How an obligation stands at the moment of reading; {@link Obligations} computes it from facts. */
public enum ObligationState {
    UPCOMING,
    OPEN,
    DUE_SOON,
    OVERDUE,
    SUBMITTED,
    SUBMITTED_LATE,
    RETURNED,
    ACCEPTED,
    /** Accepted, and pinned by an issued consolidation; or met by one that was issued under the duty. */
    CONSOLIDATED,
    /** The consolidator has ruled that nothing is owed. */
    EXEMPT,
    /** The agency was gone, or relieved of the duty, before its last day in time; its successors owe their own. */
    TRANSFERRED
}
