package vn.hue.ansinh.agencies.passing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.agencies.succession.Succession;

/** Whatever sequence of reorganisations happens, nothing is lost and nothing is doubled. */
class PassingPropertyTest {
    private static final LocalDate START = LocalDate.of(2021, 5, 31);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachStatedTaskHasOneHolderOrIsAnOrphan(int seed) {
        Sequence sequence = Sequence.random(seed);

        List<Holding> all = Passing.on(sequence.stated, sequence.successions, sequence.lastDays, subject -> "A1");

        for (LocalDate day = START; day.isBefore(END); day = day.plusMonths(1)) {
            for (Holding stated : sequence.stated) {
                LocalDate on = day;
                long holders = all.stream()
                        .filter(holding -> holding.isOpenOn(on) && holding.isSameTask(stated))
                        .count();
                boolean orphan = all.stream()
                        .anyMatch(holding -> holding.isSameTask(stated)
                                && holding.orphaned()
                                && holding.validTo() != null
                                && holding.validTo().isBefore(on));
                assertEquals(orphan ? 0 : 1, holders, () -> stated.subject() + " on " + on + " of seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyHoldsAnythingBeforeOrAfterItExists(int seed) {
        Sequence sequence = Sequence.random(seed);

        List<Holding> all = Passing.on(sequence.stated, sequence.successions, sequence.lastDays, subject -> "A1");

        all.forEach(holding -> {
            LocalDate last = sequence.lastDays.get(holding.agency());
            assertTrue(
                    last == null
                            || holding.validTo() != null && !holding.validTo().isAfter(last),
                    () -> holding + " outlives its agency, which ends " + last + ", of seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsStatedKeepsItsBeginningAndLinksLeadBackToIt(int seed) {
        Sequence sequence = Sequence.random(seed);

        Map<String, Holding> all = new HashMap<>();
        Passing.on(sequence.stated, sequence.successions, sequence.lastDays, subject -> "A1")
                .forEach(holding -> all.put(holding.id(), holding));

        sequence.stated.forEach(
                stated -> assertEquals(stated.validFrom(), all.get(stated.id()).validFrom()));
        all.values().forEach(holding -> {
            Holding first = holding;
            while (!first.passedFrom().isEmpty()) {
                first = all.get(first.passedFrom().get(0));
            }
            assertEquals(START, first.validFrom(), holding.toString());
            assertTrue(first.isSameTask(holding));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichReorganisationsAreWrittenDownDoesNotMatter(int seed) {
        Sequence sequence = Sequence.random(seed);
        List<Succession> shuffled = new ArrayList<>(sequence.successions);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(
                Passing.on(sequence.stated, sequence.successions, sequence.lastDays, subject -> "A1"),
                Passing.on(sequence.stated, shuffled, sequence.lastDays, subject -> "A1"));
    }

    /** Some agencies, each with two tasks of its own, that are renamed, merged, split by function and abolished. */
    private static final class Sequence {
        private final List<Holding> stated = new ArrayList<>();
        private final List<Succession> successions = new ArrayList<>();
        private final Map<String, LocalDate> lastDays = new HashMap<>();
        private final List<String> alive = new ArrayList<>();

        static Sequence random(int seed) {
            Random random = new Random(seed);
            Sequence sequence = new Sequence();
            for (int agency = 0; agency < 4; agency++) {
                sequence.alive.add("S" + agency);
                for (int task = 0; task < 2; task++) {
                    sequence.state("S" + agency, "T" + agency + task);
                }
            }
            LocalDate day = START;
            for (int change = 0; change < 8 && sequence.alive.size() > 1; change++) {
                day = day.plusDays(1 + random.nextInt(400));
                sequence.change(day, change, random);
            }
            return sequence;
        }

        private void state(String agency, String task) {
            stated.add(new Holding(
                    agency + "." + task,
                    agency,
                    new Subject("TASK", task),
                    "LEAD",
                    START,
                    null,
                    null,
                    "PLAN",
                    List.of(),
                    List.of(),
                    false));
        }

        private void change(LocalDate day, int number, Random random) {
            String old = alive.get(random.nextInt(alive.size()));
            String fresh = "N" + number;
            switch (random.nextInt(4)) {
                case 0 -> replace(day, number, "RENAME", old, List.of(fresh), List.of());
                case 1 -> {
                    String other = alive.stream()
                            .filter(agency -> !agency.equals(old))
                            .findFirst()
                            .orElseThrow();
                    replace(day, number, "MERGE", old, List.of(other), List.of());
                }
                case 2 -> {
                    // By function; sometimes a task is forgotten and becomes an orphan.
                    List<String> tasks = stated.stream()
                            .map(holding -> holding.subject().code())
                            .filter(task -> random.nextInt(5) > 0)
                            .toList();
                    List<String> one = tasks.stream()
                            .filter(task -> task.hashCode() % 2 == 0)
                            .toList();
                    List<String> rest =
                            tasks.stream().filter(task -> !one.contains(task)).toList();
                    end(old, day);
                    pass(day, number + "a", "SPLIT", old, List.of(fresh + "a"), one);
                    pass(day, number + "b", "SPLIT", old, List.of(fresh + "b"), rest);
                    alive.add(fresh + "a");
                    alive.add(fresh + "b");
                }
                default -> end(old, day);
            }
        }

        private void replace(
                LocalDate day, int number, String kind, String old, List<String> heirs, List<String> scope) {
            end(old, day);
            pass(day, String.valueOf(number), kind, old, heirs, scope);
            heirs.stream().filter(heir -> !alive.contains(heir)).forEach(alive::add);
        }

        private void end(String old, LocalDate day) {
            alive.remove(old);
            lastDays.put(old, day.minusDays(1));
        }

        private void pass(LocalDate day, String id, String kind, String old, List<String> heirs, List<String> scope) {
            successions.add(new Succession(
                    id,
                    day,
                    kind,
                    List.of(old),
                    heirs,
                    kind.equals("SPLIT") ? "FUNCTION" : "ALL",
                    scope,
                    null,
                    "VERIFIED"));
        }
    }
}
