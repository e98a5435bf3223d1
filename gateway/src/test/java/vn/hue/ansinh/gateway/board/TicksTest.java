package vn.hue.ansinh.gateway.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

class TicksTest {
    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/board/ticks.js");
    private Context context;
    private Scriptable page;

    @BeforeEach
    void openThePage() throws IOException {
        context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        page = context.initStandardObjects();
        String module = Files.readString(SCRIPT).replace("export function", "function");
        context.evaluateString(page, module, "ticks.js", 1, null);
    }

    @AfterEach
    void close() {
        Context.exit();
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
        String call = "ticks(" + low + ", " + high + ").join(', ')";

        assertEquals(marks, context.evaluateString(page, call, "call", 1, null));
    }
}
