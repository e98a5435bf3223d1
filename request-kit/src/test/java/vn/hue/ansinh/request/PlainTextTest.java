package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLetterHasOneSpellingWhateverKeyboardItCameFrom() {
        assertEquals(Optional.of("\u1EBF"), PlainText.of("e\u0302\u0301"));
    }

    @Test
    void noLetterBearsMoreThanThirtyMarks() {
        assertTrue(PlainText.of("a" + "\u0302".repeat(30) + "b" + "\u0302".repeat(30))
                .isPresent());
        assertEquals(Optional.empty(), PlainText.of("a" + "\u0301".repeat(15) + "\u0323".repeat(16)));
    }

    @Test
    void whatBearsTooManyIsLeftAsItIs() {
        String many = "e\u0301".repeat(2) + "\u0301\u0323".repeat(100_000);

        assertEquals(many, PlainText.composed(many));
    }
}
