package vn.hue.ansinh.kit.testing;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may do what, as {@code contracts/access.csv} says: one row for each operation of the contract, one column for each
 * caller, the status in the cell. "Own" is the Department of Health (SYT), "other" that of Education (SGDDT); a citizen is
 * signed in, and nothing else.
 */
public final class AccessTable {
    private static final List<String[]> LINES = lines();
    private static final List<String> CALLERS = List.of(LINES.get(0));
    private static final Map<String, Supplier<String>> TOKENS = Map.of(
            "citizen", () -> Tokens.ofPerson("citizen", null),
            "own-reporter", () -> Tokens.of("SYT", "reporter"),
            "other-reporter", () -> Tokens.of("SGDDT", "reporter"),
            "own-approver", () -> Tokens.of("SYT", "approver"),
            "other-approver", () -> Tokens.of("SGDDT", "approver"),
            "reviewer", () -> Tokens.of("SLDTBXH", "consolidator"),
            "leader", () -> Tokens.of("UBND-TINH", "leader"),
            "monitor", () -> Tokens.of("UBMTTQ", "monitor"),
            "admin", () -> Tokens.of(null, "admin"),
            "expired", Tokens::expired);

    /** One cell of the table; the token is absent for the anonymous caller. */
    public record Cell(String operation, String caller, int status) {
        public Optional<String> token() {
            return Optional.ofNullable(TOKENS.get(caller)).map(Supplier::get);
        }

        @Override
        public String toString() {
            return operation + " by " + caller + " is " + status;
        }
    }

    private AccessTable() {}

    /** All cells of the operations that the contract lists under these tags; an operation without a row fails. */
    public static Stream<Cell> of(String... tags) {
        return Stream.of(tags).flatMap(AccessTable::operationsOf).flatMap(AccessTable::cells);
    }

    static SortedSet<String> operations() {
        return LINES.stream().skip(1).map(line -> line[0]).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> operationsOf(String tag) {
        return Contracts.operations()
                .filter(operation -> tag.equals(operation.at("/tags/0").asText()))
                .map(operation -> operation.get("operationId").asText());
    }

    private static Stream<Cell> cells(String operation) {
        String[] line = LINES.stream()
                .filter(candidate -> candidate[0].equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        operation + " has no row in contracts/access.csv: say there who may call it"));
        return IntStream.range(1, line.length)
                .mapToObj(column -> new Cell(operation, CALLERS.get(column), Integer.parseInt(line[column])));
    }

    private static List<String[]> lines() {
        try {
            return Files.readAllLines(Contracts.file("access.csv")).stream()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
