package vn.hue.ansinh.agencies.passing;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

        assertNothingIsLostOrDoubled(sequence, sequence.successions, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostOrDoubledEitherWhenSomeAreWithdrawn(int seed) {
        Sequence sequence = Sequence.random(seed);
        Random random = new Random(seed);
        List<Succession> kept = sequence.successions.stream()
                .filter(succession -> random.nextInt(3) > 0)
                .toList();

        assertNothingIsLostOrDoubled(sequence, kept, seed);
    }

    private static void assertNothingIsLostOrDoubled(Sequence sequence, List<Succession> inEffect, int seed) {
        List<Holding> all = Passing.on(sequence.stated, inEffect, sequence.lastDays(inEffect), subject -> "A1");

        for (LocalDate day = START; day.isBefore(END); day = day.plusMonths(1)) {
            for (Holding stated : sequence.stated) {
                LocalDate on = day;
                Set<Holding> line = new HashSet<>();
                follow(stated.id(), on, all, line);
                List<String> holders = line.stream()
                        .filter(holding -> holding.isOpenOn(on))
                        .map(Holding::agency)
                        .toList();
                boolean orphan = line.stream().anyMatch(holding -> holding.orphaned() && !holding.isOpenOn(on));
                String where = stated.id() + " on " + on + " of seed " + seed + " is held by " + holders;
                assertEquals(Set.copyOf(holders).size(), holders.size(), where + " twice");
                assertTrue(orphan || !holders.isEmpty(), where);
                if (!sequence.divided) {
                    assertEquals(orphan ? 0 : 1, holders.size(), where);
                }
            }
        }
    }

    /** Whoever holds on the day what was stated, and the orphans on the way there: who still holds it needs no heirs. */
    private static void follow(String id, LocalDate on, List<Holding> all, Set<Holding> found) {
        Holding holding =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        if (holding.isOpenOn(on)) {
            found.add(holding);
        } else if (holding.validTo() != null && holding.validTo().isBefore(on)) {
            if (holding.orphaned()) {
                found.add(holding);
            }
            all.stream()
                    .filter(heir -> heir.passedFrom().contains(id))
                    .forEach(heir -> follow(heir.id(), on, all, found));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyHoldsAnythingBeforeOrAfterItExists(int seed) {
        Sequence sequence = Sequence.random(seed);

        List<Holding> all = Passing.on(
                sequence.stated, sequence.successions, sequence.lastDays(sequence.successions), subject -> "A1");

        all.forEach(holding -> {
            LocalDate last = sequence.lastDays(sequence.successions).get(holding.agency());
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
        Passing.on(sequence.stated, sequence.successions, sequence.lastDays(sequence.successions), subject -> "A1")
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
                Passing.on(
                        sequence.stated,
                        sequence.successions,
                        sequence.lastDays(sequence.successions),
                        subject -> "A1"),
                Passing.on(sequence.stated, shuffled, sequence.lastDays(sequence.successions), subject -> "A1"));
    }

    /**
     * Some agencies, each with two tasks of its own and one that all of them have, that are renamed, merged, split by
     * function and by territory, deprived of tasks and of land, and abolished.
     */
    private static final class Sequence {
        private final List<Holding> stated = new ArrayList<>();
        private final List<Succession> successions = new ArrayList<>();
        private final Map<String, LocalDate> statedLastDays = new HashMap<>();
        private final List<String> alive = new ArrayList<>();
        private boolean divided;

        static Sequence random(int seed) {
            Random random = new Random(seed);
            Sequence sequence = new Sequence();
            for (int agency = 0; agency < 4; agency++) {
                sequence.alive.add("S" + agency);
                sequence.state("S" + agency, "SHARED");
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

        Map<String, LocalDate> lastDays(List<Succession> inEffect) {
            Map<String, LocalDate> days = new HashMap<>(statedLastDays);
            inEffect.forEach(succession -> succession.predecessors().stream()
                    .filter(succession::ends)
                    .forEach(agency -> days.put(agency, succession.effectiveOn().minusDays(1))));
            return days;
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
            String other = alive.stream()
                    .filter(agency -> !agency.equals(old))
                    .findFirst()
                    .orElseThrow();
            String fresh = "N" + number;
            String id = String.valueOf(number);
            switch (random.nextInt(9)) {
                case 0 -> pass(day, id, "RENAME", old, List.of(fresh), "ALL");
                case 1 -> pass(day, id, "MERGE", old, List.of(other), "ALL");
                case 2 -> splitByFunction(day, id, old, fresh, random);
                case 3 -> pass(day, id, "SPLIT", old, List.of(fresh + "a", fresh + "b"), "TERRITORY", fresh);
                case 4 -> pass(day, id, "ABOLISH", old, List.of(fresh + "a", other), "TERRITORY", fresh);
                case 5 -> pass(day, id, "ABOLISH", old, List.of(), "ALL");
                case 6 -> pass(day, id, "FUNCTION_TRANSFER", old, List.of(other), "FUNCTION", task(random));
                case 7 -> pass(day, id, "PARTIAL_TRANSFER", old, List.of(other), "TERRITORY", fresh);
                default -> {
                    statedLastDays.put(old, day.minusDays(1));
                    alive.remove(old);
                }
            }
        }

        /** Sometimes a task is forgotten and becomes an orphan. */
        private void splitByFunction(LocalDate day, String id, String old, String fresh, Random random) {
            List<String> tasks = stated.stream()
                    .map(holding -> holding.subject().code())
                    .distinct()
                    .filter(task -> random.nextInt(5) > 0)
                    .toList();
            Map<Boolean, List<String>> halves =
                    tasks.stream().collect(partitioningBy(task -> task.hashCode() % 2 == 0));
            pass(day, id + "a", "SPLIT", old, List.of(fresh + "a"), "FUNCTION", halves.get(true));
            pass(day, id + "b", "SPLIT", old, List.of(fresh + "b"), "FUNCTION", halves.get(false));
        }

        private String task(Random random) {
            return stated.get(random.nextInt(stated.size())).subject().code();
        }

        private void pass(
                LocalDate day, String id, String kind, String old, List<String> to, String by, String... scope) {
            pass(day, id, kind, old, to, by, List.of(scope));
        }

        private void pass(
                LocalDate day, String id, String kind, String old, List<String> to, String by, List<String> scope) {
            Succession succession = new Succession(id, day, kind, List.of(old), to, by, scope, null, "VERIFIED");
            successions.add(succession);
            divided |= to.size() > 1;
            if (succession.ends(old)) {
                alive.remove(old);
            }
            to.stream().filter(heir -> !alive.contains(heir)).forEach(alive::add);
        }
    }
}
