package vn.hue.ansinh.kit.testing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the codes that a module refuses with and those that {@code contracts/problems.md} explains. */
public final class ProblemCatalogue {
    private static final Pattern HEADING = Pattern.compile("(?m)^### ([a-z-]+)$");
    // A status and its code, or a refusal that knows its status and is told its code; a code and its texts, but not the
    // name of a parameter and what is wrong with it.
    private static final Pattern CODE =
            Pattern.compile("(?:\\b[45][0-9]{2},|new [A-Z][A-Za-z]*Refused\\()\\s*\"([a-z]+(?:-[a-z]+)*)\""
                    + "|(?<!InvalidParameter\\(\\s{0,80})\"([a-z]+(?:-[a-z]+)*)\"\\s*(?:,|->)\\s*Text\\.of");
    private static final Pattern MEMBER = Pattern.compile("\\bwith\\(\\s*\"([a-zA-Z]+)\",");
    private static final Pattern NAMED = Pattern.compile("\\(([a-z]+(?:-[a-z]+)*(?:,\\s*[a-z]+(?:-[a-z]+)*)*)\\)");

    private ProblemCatalogue() {}

    public static SortedSet<String> explained() {
        return new TreeSet<>(codes("problems.md"));
    }

    /** The codes of one of its two languages, as they stand below each other. */
    static List<String> codes(String file) {
        return HEADING.matcher(read(Contracts.file(file)))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    /** Codes in the sources of the module under test that the catalogue does not explain. */
    public static SortedSet<String> unexplained() {
        SortedSet<String> explained = explained();
        return inSources(found -> true, explained::contains);
    }

    /** Codes in the sources of the module under test that no answer of the contract names beside its status. */
    public static SortedSet<String> unpromised() {
        SortedSet<String> promised = promised();
        return inSources(found -> found.group(1) != null, promised::contains);
    }

    /** Members that refusals of the module under test bring and the schema of a problem does not know. */
    public static SortedSet<String> unknownMembers() {
        JsonNode known = Contracts.http().at("/components/schemas/Problem/properties");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> MEMBER.matcher(read(source)).results())
                    .map(member -> member.group(1))
                    .filter(member -> !known.has(member))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in brackets behind what an answer means. */
    public static SortedSet<String> promised() {
        return Contracts.http().findValuesAsText("description").stream()
                .flatMap(ProblemCatalogue::codesIn)
                .collect(toCollection(TreeSet::new));
    }

    /** The codes that one answer of the contract names. */
    static Set<String> namedIn(JsonNode response) {
        return namedIn(response.path("description").asText());
    }

    static Set<String> namedIn(String description) {
        return codesIn(description).collect(toSet());
    }

    private static Stream<String> codesIn(String description) {
        return NAMED.matcher(description)
                .results()
                .flatMap(brackets -> Stream.of(brackets.group(1).split(",\\s*")));
    }

    private static SortedSet<String> inSources(Predicate<MatchResult> counts, Predicate<String> isKnown) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> CODE.matcher(read(source)).results())
                    .filter(counts)
                    .map(ProblemCatalogue::code)
                    .filter(code -> !isKnown.test(code))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String code(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
