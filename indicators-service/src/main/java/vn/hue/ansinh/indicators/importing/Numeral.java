package vn.hue.ansinh.indicators.importing;

/** Looks at a number letter by letter: a file has millions, and a regular expression would take most of the time. */
final class Numeral {
    private static final int WHOLE_DIGITS = 30;
    private static final int DECIMALS = 12;
    private static final int GROUP = 3;

    private Numeral() {}

    /** Digits, at most one point with digits on both sides, at most a minus in front; of any length. */
    static boolean isOne(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        return areDigits(text, start, end) && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    /** One to three digits, no zero in front, and behind each point three: as thousands are grouped in Vietnam. */
    static boolean isInGroups(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        boolean begins = point > start && point <= start + GROUP && text.charAt(start) != '0';
        boolean fits = begins && areDigits(text, start, point) && (text.length() - point) % (GROUP + 1) == 0;
        for (int at = point; fits && at < text.length(); at += GROUP + 1) {
            fits = text.charAt(at) == '.' && areDigits(text, at + 1, at + GROUP + 1);
        }
        return fits;
    }

    static boolean isInRange(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = (point < 0 ? text.length() : point) - start;
        return whole <= WHOLE_DIGITS && (point < 0 || text.length() - point - 1 <= DECIMALS);
    }

    /** Written as it will be read again: no zero in front of another digit, and no minus before nothing. */
    static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        boolean zeroInFront = text.length() > start + 1 && text.charAt(start) == '0' && text.charAt(start + 1) != '.';
        boolean minusNothing = start == 1 && text.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
        return !zeroInFront && !minusNothing;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            char letter = text.charAt(index);
            if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return from < to;
    }
}
