package vn.hue.ansinh.gateway.route;

/** The service is not asked for a while, since too much of what it was asked went wrong. */
final class CircuitOpen extends RuntimeException {

    CircuitOpen() {
        super("The circuit is open", null, false, false);
    }
}
