package vn.hue.ansinh.request;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How many items of a list are shown at once. */
public final class PageLength {
    public static final String PARAMETER = "limit";
    public static final int MOST = 500;
    private static final int USUAL = 100;

    private PageLength() {}

    /** The usual one where none is asked for; none where what is asked for is no number from 1 to {@link #MOST}. */
    public static OptionalInt of(@Nullable String asked) {
        if (asked == null) {
            return OptionalInt.of(USUAL);
        }
        int length = asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
        return length >= 1 && length <= MOST ? OptionalInt.of(length) : OptionalInt.empty();
    }
}
