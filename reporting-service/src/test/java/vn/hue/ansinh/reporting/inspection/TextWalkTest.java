package vn.hue.ansinh.reporting.inspection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWalkTest {
    private static final int MANY = 4_000;
    private static final int LOOKS_A_LETTER = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t", "\"", "'", " ", "\u00A0", "-", "+", "|", ";", ",", "\n", "\t\"", "-a", ";'", "\t ", "+.", "\r"
            })
    void eachLetterOfATableIsLookedAtAFewTimes(String letters) {
        Counted table = new Counted(letters.repeat(MANY));

        assertFalse(TextWalk.holdsFormula(table));
        assertTrue(table.looks < (long) LOOKS_A_LETTER * table.length(), () -> table.looks + " looks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\t=1+1", "a,\"\t=1+1\"", "a\t \"'@SUM(1)", "x;\t\t -cmd|'/c calc'!A1", "\t+\t-A1!B2"})
    void aFormulaBehindTabsIsOne(String table) {
        assertTrue(TextWalk.holdsFormula(table));
    }

    /** Counts how often a letter of it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
