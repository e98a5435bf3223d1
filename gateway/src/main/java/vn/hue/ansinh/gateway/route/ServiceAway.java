package vn.hue.ansinh.gateway.route;

/** No connection to the service, so it has surely not seen the request. */
final class ServiceAway extends RuntimeException {
    private final boolean announced;

    private ServiceAway() {
        super("It has said that it ends", null, false, false);
        this.announced = true;
    }

    ServiceAway(Throwable cause) {
        super(cause);
        this.announced = false;
    }

    /** It has said before that it ends. */
    static ServiceAway asAnnounced() {
        return new ServiceAway();
    }

    boolean isAnnounced() {
        return announced;
    }
}
