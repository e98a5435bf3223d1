package vn.hue.ansinh.gateway.route;

/** No connection to the service, so it has surely not seen the request. */
final class ServiceAway extends RuntimeException {

    ServiceAway(Throwable cause) {
        super(cause);
    }
}
