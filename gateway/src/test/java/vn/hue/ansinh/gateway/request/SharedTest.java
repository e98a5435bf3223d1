package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class SharedTest {

    @Test
    void aLargeBodyStandsWhereASocketTakesItFromWithoutACopy() {
        Buffer large = Buffer.buffer("Tỷ lệ hộ nghèo; ".repeat(1_000));

        Buffer shared = Shared.of(large);

        assertFalse(large.getByteBuf().isDirect());
        assertTrue(shared.getByteBuf().isDirect());
        assertEquals(large, shared);
        assertEquals(large.toString(), shared.toString());
        assertSame(shared, Shared.of(shared));
    }

    @Test
    void itIsStillThereWhenItWasSent() {
        Buffer shared = Shared.of(Buffer.buffer(new byte[20_000]));

        shared.getByteBuf().release();

        assertEquals(20_000, shared.getByteBuf().readableBytes());
    }

    @Test
    void aSmallBodyStaysAsItIs() {
        Buffer small = Buffer.buffer("nhỏ");

        assertSame(small, Shared.of(small));
    }
}
