package vn.hue.ansinh.gateway.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.ScriptedPage;

class FiguresTest {
    private static final String LINE =
            "byPlace([{name: 'Nam Đông', period: '2023', value: 120, suppressed: %s, status: '%s', synthetic: %s}],"
                    + " value => value + ' hộ', word => word)[0].text";

    private final ScriptedPage page = new ScriptedPage().load("board/figures.js");

    @AfterEach
    void close() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "false, A, false, 120 hộ",
        "false, E, false, 120 hộ (E)",
        "false, A, true, 120 hộ (synthetic)",
        "false, P, true, '120 hộ (P, synthetic)'",
        "true, E, true, hidden"
    })
    void aFigureOfAPlaceSaysThatItIsAnEstimateOrMadeUp(
            boolean withheld, String status, boolean invented, String shown) {
        assertEquals(shown, String.valueOf(page.ask(LINE.formatted(withheld, status, invented))));
    }
}
