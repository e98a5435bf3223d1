package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.ConnectionPoolTooBusyException;

/** No connection to the service, so it has surely not seen the request. */
final class ServiceAway extends RuntimeException {

    ServiceAway(Throwable cause) {
        super(cause);
    }

    /** All its connections are in use and enough requests wait for one: much to do is no illness. */
    boolean isOnlyBusy() {
        return getCause() instanceof ConnectionPoolTooBusyException;
    }
}
