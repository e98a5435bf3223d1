package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineShareTest {
    private final LineShare share = new LineShare(20);

    @Test
    void oneWhoFloodsTakesAFifthAndLeavesTheRestToOthers() {
        assertEquals(4, linesOf("flooder", 1_000));

        assertTrue(share.has("somebody else", 7));
    }

    @Test
    void manyWhoFloodTogetherTakeNoMoreThanThereIs() {
        int lines = IntStream.range(0, 1_000)
                .map(caller -> linesOf("flooder " + caller, 10))
                .sum();

        assertEquals(20, lines);
    }

    @Test
    void theNextSecondHasLinesOfItsOwn() {
        linesOf("flooder", 1_000);

        assertTrue(share.has("flooder", 8));
    }

    private int linesOf(String caller, int requests) {
        return (int) IntStream.range(0, requests)
                .filter(request -> share.has(caller, 7))
                .count();
    }
}
