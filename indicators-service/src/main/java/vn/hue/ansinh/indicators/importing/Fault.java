package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hue.ansinh.kit.problem.Text;

/** What can be wrong with a row, and what to do about it. On the wire and in SQL: the name in lower case with hyphens. */
sealed interface Fault permits CellFault, BookFault {
    String name();

    Words words();

    /** What is wrong, and what to do about it. */
    record Words(Text detail, Text hint) {
        Words(String vi, String en, String hintVi, String hintEn) {
            this(Text.of(vi, en), Text.of(hintVi, hintEn));
        }
    }

    default Text detail() {
        return words().detail();
    }

    default Text hint() {
        return words().hint();
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stream<Fault> all() {
        return Stream.concat(Arrays.stream(CellFault.values()), Arrays.stream(BookFault.values()));
    }

    static Fault of(String code) {
        return all().filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No fault is called " + code));
    }
}
