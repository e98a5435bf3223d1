package vn.hue.ansinh.indicators.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.kit.breakdown.Breakdown;
import vn.hue.ansinh.kit.workbook.SafeCell;
import vn.hue.ansinh.kit.workbook.Shown;
import vn.hue.ansinh.request.PlainText;

/** Whatever somebody writes where we read, it is read or not, and nobody falls over it. */
class NoiseTest {
    private static final int TRIES = 1_000;
    private static final Pattern RUN = Pattern.compile("(?:^|[;|\\t\\r\\n])[\\h\"&&[^\\t]]*[=+\\-@＝＋－＠]");

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aBreakdownIsReadTheSameAgain(@ForAll("noise") String text) {
        Optional<Breakdown> read = Breakdown.of(text);

        read.ifPresent(breakdown -> assertEquals(read, Breakdown.of(breakdown.text())));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPeriodEndsNoEarlierThanItBegins(@ForAll("noise") String text) {
        Period.of(text).ifPresent(period -> assertFalse(period.end().isBefore(period.start()), text));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aTextThatIsKeptIsComposed(@ForAll("noise") String text) {
        PlainText.of(text).ifPresent(kept -> assertTrue(Normalizer.isNormalized(kept, Normalizer.Form.NFC), text));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noCellThatWeWriteIsRun(@ForAll("noise") String text) {
        assertFalse(RUN.matcher(SafeCell.text(text)).find(), text);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aFormatShowsSomething(@ForAll("noise") String text, @ForAll boolean negative) {
        assertNotNull(Shown.of(text, negative), text);
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> pieces = Arbitraries.of(
                "SEX=F",
                ";",
                "=",
                "2023",
                "-Q1",
                "-S2",
                "-12",
                "/P3Y",
                "-01-01",
                "Ế",
                "e\u0302\u0301",
                "\u0323",
                "\t",
                "\"",
                "'",
                "[",
                "]",
                "0",
                "#",
                "_",
                "\\",
                "%",
                "+",
                "-",
                "@",
                "|",
                "\n",
                "＝",
                " ",
                "d/m",
                "General",
                "\u202E");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(40));
    }
}
