package vn.hue.ansinh.indicators.verdict;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit in English as it is said of one. Units are written as they are said of many: the last word before what they are
 * of, or per, gives up its plural. Words that no rule knows stay as they are.
 */
record OneOf(String unit) {
    /** Where it begins to say of what, or per what. */
    private static final Pattern REST =
            Pattern.compile(" ?[/,(]| (?:of|per|in|with|without|for|at|on|under|over|from|by|a|who|that|to) ");

    private static final Pattern LAST_WORD = Pattern.compile("(.*?)([a-z]+)");

    /** One thousand people are many. */
    private static final Pattern MANY_AT_ONCE = Pattern.compile(".*(?:[0-9]|thousand|million|billion|dozen|hundred).*");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            entry("people", "person"),
            entry("children", "child"),
            entry("schoolchildren", "schoolchild"),
            entry("men", "man"),
            entry("women", "woman"),
            entry("feet", "foot"),
            entry("buses", "bus"),
            entry("viruses", "virus"),
            entry("campuses", "campus"),
            entry("analyses", "analysis"),
            entry("crises", "crisis"),
            entry("diagnoses", "diagnosis"),
            entry("lives", "life"),
            entry("wives", "wife"),
            entry("halves", "half"),
            entry("shelves", "shelf"),
            entry("calves", "calf"),
            entry("shoes", "shoe"),
            entry("headaches", "headache"),
            entry("gas", "gas"),
            entry("species", "species"),
            entry("series", "series"),
            entry("means", "means"),
            entry("headquarters", "headquarters"),
            entry("criteria", "criterion"));

    String text() {
        Matcher rest = REST.matcher(unit);
        String counted = rest.find() ? unit.substring(0, rest.start()) : unit;
        Matcher words = LAST_WORD.matcher(counted);
        return words.matches() && !MANY_AT_ONCE.matcher(counted).matches()
                ? words.group(1) + singular(words.group(2)) + unit.substring(counted.length())
                : unit;
    }

    private static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith("s") || word.length() < 3 || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.matches("..+ies")) {
            return cut(word, 3) + "y";
        }
        return cut(word, word.matches(".*(ss|x|zz|ch|sh|o)es") ? 2 : 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
