package vn.hue.ansinh.gateway.cache;

import vn.hue.ansinh.gateway.request.CountedAs;

/** The one who was sent was refused a turn with the service; the next one stands in a line of his own. */
final class NoTurn extends RuntimeException {
    private final transient CountedAs whose;
    private final Throwable refusal;

    NoTurn(CountedAs whose, Throwable refusal) {
        super("No turn for " + whose.name(), refusal, false, false);
        this.whose = whose;
        this.refusal = refusal;
    }

    boolean isOf(CountedAs caller) {
        return whose.equals(caller);
    }

    Throwable refusal() {
        return refusal;
    }
}
