package vn.hue.ansinh.gateway.connection;

import io.netty.handler.codec.DecoderResult;

/**
 * Goes with a request whose head came by itself, all at once and when nobody before it was still to be answered: its
 * bytes, so that it is known when it comes again. To the server it is a head that could be read, like any other.
 */
public final class WholeHead extends DecoderResult {
    private final byte[] bytes;

    WholeHead(byte[] bytes) {
        super(SIGNAL_SUCCESS);
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
