package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final List<String> THINGS = List.of("một", "hai", "ba", "bốn", "năm");

    @Test
    void noneComesUpTwiceBeforeEachHasComeUpOnce() {
        Turns<String> turns = new Turns<>(THINGS, new Random(197));

        for (int round = 0; round < 3; round++) {
            assertEquals(Set.copyOf(THINGS), taken(turns, THINGS.size()));
        }
    }

    @Test
    void allHaveComeUpOnceTheLastOneHas() {
        Turns<String> turns = new Turns<>(THINGS, new Random(197));

        taken(turns, THINGS.size() - 1);
        assertEquals(false, turns.haveAllComeUp());

        turns.take();
        assertEquals(true, turns.haveAllComeUp());
    }

    @Test
    void whereTheyBeginIsDrawn() {
        Set<String> first = new HashSet<>();

        IntStream.range(0, 50).forEach(seed -> first.add(new Turns<>(THINGS, new Random(seed)).take()));

        assertNotEquals(1, first.size());
    }

    private static Set<String> taken(Turns<String> turns, int times) {
        Set<String> taken = new HashSet<>();
        IntStream.range(0, times).forEach(time -> taken.add(turns.take()));
        return taken;
    }
}
