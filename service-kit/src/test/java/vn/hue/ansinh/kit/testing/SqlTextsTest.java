package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlTextsTest {

    @Test
    void overTwoHundredDifferentOnesAreKnown() {
        assertTrue(SqlTexts.ALL.size() >= 200, () -> SqlTexts.ALL.size() + " texts");
        assertEquals(SqlTexts.ALL.size(), Set.copyOf(SqlTexts.ALL).size());
    }
}
