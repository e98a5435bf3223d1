package vn.hue.ansinh.gateway.route;

import java.time.Duration;

/** The caller has not sent the whole body in time. */
final class BodyLate extends RuntimeException {
    private final transient Duration limit;

    BodyLate(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }
}
