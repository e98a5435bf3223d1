package vn.hue.ansinh.gateway.route;

/** Its turn did not come: enough others ask, so it has surely not seen the request. Much to do is no illness. */
public final class ServiceBusy extends RuntimeException {

    /** Thousands a second may be made of it, so it does not look where it was made. */
    ServiceBusy() {
        super("It has too much to do", null, false, false);
    }
}
