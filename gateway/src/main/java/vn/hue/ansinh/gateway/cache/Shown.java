package vn.hue.ansinh.gateway.cache;

/** What a copy is to whom it is shown, as {@code Cache-Status} says it. */
enum Shown {
    HIT("ansinh; hit"),
    MISS("ansinh; fwd=miss; stored"),
    /** Old by its age alone, while its service takes its time. */
    SLOW("ansinh; hit; fwd=stale; detail=stale-while-revalidate"),
    /** Perhaps replaced, while its service does not answer. */
    FAILED("ansinh; hit; fwd=stale; detail=stale-if-error");

    private final String status;

    Shown(String status) {
        this.status = status;
    }

    String status() {
        return status;
    }
}
