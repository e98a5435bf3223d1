package vn.hue.ansinh.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** Numbers the headings of a letter as Decree 30/2020 does: I, then 1, then a. */
final class Numbering {
    private final List<String> above = new ArrayList<>();
    private final int[] numbers = new int[3];

    /** @param level counted from 1 */
    record Heading(int level, String text) {}

    /** Those of the next chapter that do not stand above it already, numbered. */
    List<Heading> of(List<String> headings) {
        int same = 0;
        while (same < headings.size() - 1
                && same < above.size()
                && above.get(same).equals(headings.get(same))) {
            same++;
        }
        above.clear();
        above.addAll(headings);
        List<Heading> fresh = new ArrayList<>();
        for (int level = same; level < headings.size(); level++) {
            numbers[level] = level == same ? numbers[level] + 1 : 1;
            fresh.add(new Heading(level + 1, number(level) + " " + headings.get(level)));
        }
        return fresh;
    }

    private String number(int level) {
        int number = numbers[level];
        return switch (level) {
            case 0 -> Headings.roman(number) + ".";
            case 1 -> number + ".";
            default -> (char) ('a' + number - 1) + ")";
        };
    }
}
