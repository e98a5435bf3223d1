package vn.hue.ansinh.gateway.route;

/** The caller's body comes in chunks that cannot be read. */
final class BodyBroken extends RuntimeException {

    BodyBroken() {
        super("The body cannot be read to its end", null, false, false);
    }
}
