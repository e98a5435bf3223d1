package vn.hue.ansinh.gateway.testing;

import java.util.Random;

/** Bytes without a pattern, the same in each run. */
public final class SomeBytes {
    private SomeBytes() {}

    public static byte[] of(int size) {
        byte[] bytes = new byte[size];
        new Random(197).nextBytes(bytes);
        return bytes;
    }
}
