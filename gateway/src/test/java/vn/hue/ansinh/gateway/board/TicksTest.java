package vn.hue.ansinh.gateway.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.ScriptedPage;

class TicksTest {
    private final ScriptedPage page = new ScriptedPage().load("board/ticks.js");

    @AfterEach
    void close() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1.923|0, 0.5, 1, 1.5, 2",
                "93.1|100.9|92, 94, 96, 98, 100, 102",
                "99.3|99.95|99.2, 99.4, 99.6, 99.8, 100",
                "0.85|1.15|0.8, 0.9, 1, 1.1, 1.2",
                "-3|4|-4, -2, 0, 2, 4",
                "0|19550|0, 5000, 10000, 15000, 20000"
            })
    void figuresAreReadAgainstRoundNumbers(double low, double high, String marks) {
        assertEquals(marks, page.ask("ticks(" + low + ", " + high + ").join(', ')"));
    }
}
