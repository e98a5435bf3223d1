package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of {@code contracts/feed.csv} and who may read them; a type that is not there is not known here. */
@ApplicationScoped
public class FeedTypes {
    private static final String PREFIX = "vn.hue.ansinh.";
    private static final String VERSION = ".v1";
    private static final String ALL_OF_A_KIND = ".*";
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * One line of the table.
     *
     * @param agency the field of the data that names the agency an event is about; empty where there is none
     */
    record Rule(Readers readers, String agency) {}

    FeedTypes() {
        this(read());
    }

    /** @param table in the form of {@code contracts/feed.csv} */
    FeedTypes(String table) {
        table.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(
                        cells -> rules.put(PREFIX + cells[0] + VERSION, new Rule(Readers.valueOf(cells[1]), cells[2])));
    }

    /** All that this gateway knows, in full. */
    Set<String> all() {
        return rules.keySet();
    }

    public boolean knows(String type) {
        return rules.containsKey(type);
    }

    Optional<Rule> ruleOf(String type) {
        return Optional.ofNullable(rules.get(type));
    }

    /** The types in full behind a short name or a whole kind, such as {@code report.*}; none for an unknown one. */
    public Set<String> named(String name) {
        return named(name, Audience.OF_EVERYTHING);
    }

    /** Of these the ones of which such an audience can be told. */
    public Set<String> named(String name, Audience audience) {
        return toldTo(audience)
                .filter(type -> matches(shortOf(type), name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The short names of all of which such an audience can be told. */
    public List<String> shortNames(Audience audience) {
        return toldTo(audience).map(FeedTypes::shortOf).sorted().toList();
    }

    public Readers readersOf(String shortName) {
        return ruleOf(PREFIX + shortName + VERSION).map(Rule::readers).orElse(Readers.NOBODY);
    }

    private Stream<String> toldTo(Audience audience) {
        return rules.entrySet().stream()
                .filter(rule -> audience.canBeTold(rule.getValue().readers()))
                .map(Map.Entry::getKey);
    }

    private static boolean matches(String type, String name) {
        return name.endsWith(ALL_OF_A_KIND) ? type.startsWith(name.substring(0, name.length() - 1)) : type.equals(name);
    }

    public static String shortOf(String type) {
        return type.substring(PREFIX.length(), type.length() - VERSION.length());
    }

    static String read() {
        String table = "/contracts/feed.csv";
        try (InputStream file = Objects.requireNonNull(FeedTypes.class.getResourceAsStream(table), table)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
