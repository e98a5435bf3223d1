package vn.hue.ansinh.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the door has a name for each of its gaps. */
class WordsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}?");

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesHaveTheSameGaps(String key) {
        assertEquals(gaps(text(key, VIETNAMESE)), gaps(text(key, Locale.ENGLISH)), key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aGapIsFilledAndNoSignIsLost(String key) {
        for (Locale language : Set.of(VIETNAMESE, Locale.ENGLISH)) {
            String text = text(key, language);
            String filled = new MessageFormat(text, Locale.ROOT).format(new Object[] {"{0}", "{1}", "{2}"});

            assertEquals(text, filled, key);
        }
    }

    /** A field's names are those that its detail is told with. */
    @ParameterizedTest
    @MethodSource("fields")
    void theHintOfAFieldIsToldWithTheNamesOfItsDetail(String code) {
        for (Locale language : Set.of(VIETNAMESE, Locale.ENGLISH)) {
            Set<String> known = gaps(text("field." + code + ".detail", language));
            Object[] names = known.stream().map(gap -> "name").toArray();
            Words words = Words.ofField(code, language, names);

            assertTrue(known.containsAll(gaps(text("field." + code + ".hint", language))), code);
            assertFalse(words.detail().contains("{") || words.hint().contains("{"), words::toString);
        }
    }

    static Stream<String> keys() {
        return ResourceBundle.getBundle("problems", VIETNAMESE).keySet().stream()
                .sorted();
    }

    static Stream<String> fields() {
        return keys().filter(key -> key.matches("field[.].*[.]hint"))
                .map(key -> key.substring("field.".length(), key.length() - ".hint".length()));
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(
                        "problems",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
