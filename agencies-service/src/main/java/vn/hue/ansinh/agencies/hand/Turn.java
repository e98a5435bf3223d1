package vn.hue.ansinh.agencies.hand;

/**
 * Whose turn it is to write. Agencies, reorganisations and assignments follow from each other, so they share one lock: a
 * change that was checked beside the others is written beside the same others. Whatever else stands in the history takes
 * it too. It goes with the transaction, and is taken before any row.
 */
public final class Turn {
    public static final String TAKE = "select cast(pg_advisory_xact_lock(hashtextextended('registry', 197)) as text)";

    private Turn() {}
}
