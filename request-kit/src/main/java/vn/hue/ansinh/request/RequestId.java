package vn.hue.ansinh.request;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of one request in every log, header and problem; a caller may bring a well-formed one. */
public record RequestId(String value) {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0b11L << 62;
    private static final long VARIANT_2 = 0b10L << 62;

    public static RequestId of(@Nullable String given) {
        return new RequestId(given != null && FORM.matcher(given).matches() ? given : random());
    }

    /** A name and no secret, so it need not cost what a secret costs. */
    private static String random() {
        ThreadLocalRandom dice = ThreadLocalRandom.current();
        return new UUID(dice.nextLong() & ~VERSION_BITS | VERSION_4, dice.nextLong() & ~VARIANT_BITS | VARIANT_2)
                .toString();
    }
}
