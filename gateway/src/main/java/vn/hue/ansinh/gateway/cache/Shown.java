package vn.hue.ansinh.gateway.cache;

/** What a copy is to whom it is shown, as {@code Cache-Status} says it (RFC 9211): a hit, or forwarded, never both. */
enum Shown {
    HIT("ansinh; hit"),
    MISS("ansinh; fwd=miss; stored"),
    /** There was a copy, but it was old. */
    RENEWED("ansinh; fwd=stale; stored"),
    /** Old by its age alone, while its service takes its time. */
    SLOW("ansinh; hit; detail=stale-while-revalidate"),
    /** Perhaps replaced, while its service does not answer. */
    FAILED("ansinh; hit; detail=stale-if-error");

    private final String status;

    Shown(String status) {
        this.status = status;
    }

    /** @param ttl seconds that it stays fresh; fewer than none since it is not */
    String status(long ttl) {
        return isOld() ? status + "; ttl=" + Math.min(0, ttl) : status;
    }

    private boolean isOld() {
        return this == SLOW || this == FAILED;
    }
}
