package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLengthTest {

    @Test
    void isAHundredWhereNoneIsAskedFor() {
        assertEquals(OptionalInt.of(100), PageLength.of(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 499, 500})
    void isWhatIsAskedFor(int limit) {
        assertEquals(OptionalInt.of(limit), PageLength.of(String.valueOf(limit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "+1", "ten", "1e2", " 1", "", "99999999999"})
    void isNoneWhereThatIsOutOfRange(String limit) {
        assertEquals(OptionalInt.empty(), PageLength.of(limit));
    }
}
