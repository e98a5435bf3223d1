package vn.hue.ansinh.gateway.request;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/**
 * Bytes that go out again and again, kept where a socket can take them from. From the heap they would be copied whole for
 * each caller at his first byte, and a caller who reads slowly would hold his copy until he has taken the last one.
 */
public final class Shared {
    /** Copies of less are cheap, and memory outside of the heap is given back only with the next large collection. */
    private static final int SMALLEST = 8_192;

    private Shared() {}

    public static Buffer of(Buffer bytes) {
        if (bytes.length() < SMALLEST || bytes.getByteBuf().isDirect()) {
            return bytes;
        }
        ByteBuffer outside = ByteBuffer.allocateDirect(bytes.length());
        outside.put(bytes.getBytes()).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(outside));
    }
}
