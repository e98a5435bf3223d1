package vn.hue.ansinh.gateway.route;

/** A body of unknown length has passed the limit on its way. */
final class BodyTooLarge extends RuntimeException {
    private final long limit;

    BodyTooLarge(long limit) {
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
