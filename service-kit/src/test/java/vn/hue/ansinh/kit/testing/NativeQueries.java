package vn.hue.ansinh.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the questions in SQL that name a plain class for their one column. Hibernate (7.2) takes each such question for a
 * new one: its cache of plans fills with the same question over and over, and each call looks through all of them. Without
 * a class, or with Tuple, the plan is found again.
 */
public final class NativeQueries {
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern PLAIN_CLASS = Pattern.compile("createNativeQuery\\(\\s*(?:[^(),;]|\\([^()]*\\))*,\\s*"
            + "(?:String|Boolean|Integer|Long|Short|Number|BigDecimal|UUID|Instant|LocalDate|OffsetDateTime|Object)"
            + "\\.class\\s*\\)");

    private NativeQueries() {}

    /** The files under the root that ask so, with the question. */
    public static List<String> ofPlainClasses(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NativeQueries::within)
                    .toList();
        }
    }

    private static Stream<String> within(Path file) {
        return ofPlainClasses(read(file)).map(question -> file.getFileName() + ": " + question);
    }

    static Stream<String> ofPlainClasses(String source) {
        Matcher found = PLAIN_CLASS.matcher(TEXT.matcher(source).replaceAll("TEXT"));
        return found.results().map(match -> match.group().replaceAll("\\s+", " "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
