package vn.hue.ansinh.indicators.question;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.FromAfterTo;

/** The years that {@code from} and {@code to} stand for, both inclusive; either may be left open. */
public record AskedYears(OptionalInt from, OptionalInt to) {

    public static AskedYears of(@Nullable String from, @Nullable String to) {
        AskedYears years = new AskedYears(new Parameter("from", from).year(), new Parameter("to", to).year());
        if (years.firstOr(Integer.MIN_VALUE) > years.lastOr(Integer.MAX_VALUE)) {
            throw new FromAfterTo();
        }
        return years;
    }

    public int firstOr(int usual) {
        return from.orElse(usual);
    }

    public int lastOr(int usual) {
        return to.orElse(usual);
    }
}
