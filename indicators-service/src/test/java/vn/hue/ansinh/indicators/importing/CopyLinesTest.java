package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a cell holds arrives in the database as it was, whatever COPY itself makes of such letters. */
class CopyLinesTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CopyLines lines = new CopyLines(sent);

    @Test
    void lettersThatPartCellsAndRowsAreWrittenAsTheyAreMeant() {
        assertEquals("a\\tb\\nc\\rd\\\\e", breakdownOf("a\tb\nc\rd\\e"));
    }

    @Test
    void vietnameseStaysWhatItIs() {
        assertEquals("Huế\\tđi học", breakdownOf("Huế\tđi học"));
    }

    @Test
    void anEmptyCellIsNoWordN() {
        assertEquals("\\N", breakdownOf(null));
        assertEquals("\\\\N", breakdownOf("\\N"));
    }

    @Test
    void aLetterThatNoTextMayHoldIsReplaced() {
        assertEquals("a\uFFFDb", breakdownOf("a\0b"));
    }

    @Test
    void cellsLongerThanTheBufferArriveWhole() {
        String longest = "\0".repeat(1 << 20);

        assertEquals("\uFFFD".repeat(1 << 20), breakdownOf(longest));
        assertEquals("after", breakdownOf("after"));
    }

    @Test
    void nothingIsLeftBehindOfManyRows() {
        for (int row = 0; row < 20_000; row++) {
            lines.write(numbered("SEX=F"));
        }
        lines.flush();

        assertEquals(20_000, text().lines().count());
        assertTrue(text().endsWith("\n"));
    }

    private String breakdownOf(@Nullable String cell) {
        sent.reset();
        lines.write(numbered(cell));
        lines.flush();
        return text().split("[\t\n]", -1)[7];
    }

    private String text() {
        return sent.toString(StandardCharsets.UTF_8);
    }

    private static Combinations.Numbered numbered(@Nullable String breakdown) {
        RawRow sent = RawRow.empty(1, 2, EnumSet.allOf(Column.class));
        sent.put(Column.INDICATOR, "IND-05-02");
        StagedRow read = ReadingRow.read(sent, new Cells());
        return new Combinations.Numbered(
                new StagedRow(
                        read.number(),
                        read.line(),
                        read.sheet(),
                        read.indicator(),
                        read.component(),
                        read.place(),
                        read.period(),
                        read.days(),
                        breakdown,
                        read.dimensions(),
                        read.value(),
                        read.numerator(),
                        read.denominator(),
                        read.status(),
                        read.missingReason(),
                        read.definitionVersion(),
                        read.synthetic(),
                        read.withdrawn(),
                        read.faults(),
                        read.raw(),
                        read.leaves()),
                1,
                true);
    }
}
