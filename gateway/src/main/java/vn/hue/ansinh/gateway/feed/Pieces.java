package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;

/** A long event as one listener is told it: the next piece once he has taken those before. */
final class Pieces {
    private final Buffer whole;
    private final int length;
    private int told;

    Pieces(Buffer whole, int length) {
        this.whole = whole;
        this.length = length;
    }

    boolean isOver() {
        return told == whole.length();
    }

    /** It shares its bytes with the whole. */
    Buffer next() {
        int from = told;
        told = Math.min(whole.length(), from + length);
        return whole.slice(from, told);
    }
}
