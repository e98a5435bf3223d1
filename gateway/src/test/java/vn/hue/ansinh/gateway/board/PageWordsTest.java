package vn.hue.ansinh.gateway.board;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {
    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern TEN = Pattern.compile("(?iu)\\b(ten areas|mười lĩnh vực)\\b");

    /** Plan 197 has ten areas; the next one has as many as its tables say. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "board/words.js", "board/views.js", "board/board.js"})
    void thePageSpeaksOfAnyPlan(String file) throws IOException {
        assertFalse(TEN.matcher(Files.readString(PAGES.resolve(file))).find(), file);
    }
}
