package vn.hue.ansinh.agencies.passing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.succession.Succession;

/**
 * Passes what agencies answer for on to their successors, day by day. On the day of a reorganisation each open holding of
 * a predecessor goes to the successors whose scope names its subject; else to those whose scope names the subject's area;
 * else to those who take the whole or a territory. A territory is shared: each successor answers for its part. Who holds
 * the same already keeps one holding, linked to both. Nobody takes over who is not there on the day, and what was taken
 * over ends by itself where that was stated, whoever else hands the same on. What nobody takes over ends with its
 * agency, as an orphan, whether that agency was abolished or only forgotten.
 */
public final class Passing {
    private final Collection<Succession> successions;
    private final Map<String, LocalDate> lastDays;
    private final Map<String, LocalDate> statedEnds;
    private final Function<Subject, @Nullable String> areaOf;
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    // Ids by what an agency answers for, so that a heir is found without looking through everything that is held.
    private final Map<Task, Set<String>> ofTask = new HashMap<>();

    private record Task(String agency, Subject subject, String role) {
        static Task of(String agency, Holding holding) {
            return new Task(agency, holding.subject(), holding.role());
        }
    }

    private Passing(
            Collection<Succession> successions,
            Map<String, LocalDate> lastDays,
            Map<String, LocalDate> statedEnds,
            Function<Subject, @Nullable String> areaOf) {
        this.successions = successions;
        this.lastDays = lastDays;
        this.statedEnds = statedEnds;
        this.areaOf = areaOf;
    }

    /** As {@link #on(Collection, Collection, Map, Map, Function)}, where nothing that was taken over ends by itself. */
    public static List<Holding> on(
            Collection<Holding> stated,
            Collection<Succession> successions,
            Map<String, LocalDate> lastDays,
            Function<Subject, @Nullable String> areaOf) {
        return on(stated, successions, lastDays, Map.of(), areaOf);
    }

    /**
     * @param stated what was assigned, before anything was passed on
     * @param successions those in effect
     * @param lastDays of the agencies that have ended
     * @param statedEnds last days that were stated of what was taken over, by its id
     * @return everything that was ever held, in the order of the ids
     */
    public static List<Holding> on(
            Collection<Holding> stated,
            Collection<Succession> successions,
            Map<String, LocalDate> lastDays,
            Map<String, LocalDate> statedEnds,
            Function<Subject, @Nullable String> areaOf) {
        Passing passing = new Passing(successions, lastDays, statedEnds, areaOf);
        stated.forEach(passing::put);
        passing.days().forEach(passing::pass);
        return passing.holdings.values().stream().sorted(comparing(Holding::id)).toList();
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        successions.stream()
                .map(Succession::effectiveOn)
                .filter(day -> day != null)
                .forEach(days::add);
        lastDays.values().forEach(last -> days.add(last.plusDays(1)));
        return days;
    }

    private void pass(LocalDate day) {
        List<Succession> today = successions.stream()
                .filter(succession -> day.equals(succession.effectiveOn()))
                .toList();
        List<Holding> open = holdings.values().stream()
                .filter(holding -> holding.reaches(day) && isMoved(holding.agency(), today, day))
                .sorted(comparing(Holding::id))
                .toList();
        // All at once, from what was held before the day: who gives its own part away may take over another's.
        open.forEach(holding -> end(holding, chosen(holding, today), day));
        open.forEach(holding -> chosen(holding, today).forEach(succession -> hand(holding, succession, day)));
    }

    private boolean isMoved(String agency, List<Succession> today, LocalDate day) {
        return !isThere(agency, day) || today.stream().anyMatch(succession -> succession.passesFrom(agency));
    }

    private void end(Holding holding, List<Succession> chosen, LocalDate day) {
        boolean goesOn = chosen.stream().anyMatch(succession -> takesPart(succession, holding.agency(), day));
        boolean taken = chosen.stream()
                .flatMap(succession -> succession.successors().stream())
                .anyMatch(heir -> isThere(heir, day));
        LocalDate last = day.minusDays(1);
        if (taken && !goesOn) {
            put(holding.until(last, false));
        } else if (!taken && !isThere(holding.agency(), day)) {
            put(holding.until(last, true));
        }
    }

    private void hand(Holding holding, Succession succession, LocalDate day) {
        succession.successors().stream()
                .filter(heir -> !heir.equals(holding.agency()) && isThere(heir, day))
                .forEach(heir -> take(holding, heir, day, succession.id()));
    }

    private boolean takesPart(Succession succession, String agency, LocalDate day) {
        return succession.successors().contains(agency) && isThere(agency, day);
    }

    private boolean isThere(String agency, LocalDate day) {
        LocalDate last = lastDays.get(agency);
        return last == null || !last.isBefore(day);
    }

    /** The heir takes over for all the days on which it does not hold the same by itself. */
    private void take(Holding holding, String heir, LocalDate day, String succession) {
        LocalDate from = day;
        List<Holding> own = ofTask.getOrDefault(Task.of(heir, holding), Set.of()).stream()
                .map(id -> Objects.requireNonNull(holdings.get(id)))
                .filter(other -> other.overlaps(holding, day))
                .sorted(comparing(Holding::validFrom))
                .toList();
        for (Holding there : own) {
            if (there.validFrom().isAfter(from)) {
                put(bounded(holding.takenOverBy(heir, from, there.validFrom().minusDays(1), succession)));
            }
            put(there.alsoFrom(holding, succession));
            if (there.validTo() == null || there.validTo().equals(statedEnds.get(there.id()))) {
                return;
            }
            from = there.validTo().plusDays(1);
        }
        if (holding.isOpenOn(from)) {
            put(bounded(holding.takenOverBy(heir, from, holding.validTo(), succession)));
        }
    }

    private Holding bounded(Holding taken) {
        LocalDate last = statedEnds.get(taken.id());
        return last != null && taken.isOpenOn(last) ? taken.until(last, false) : taken;
    }

    private void put(Holding holding) {
        holdings.put(holding.id(), holding);
        ofTask.computeIfAbsent(Task.of(holding.agency(), holding), task -> new LinkedHashSet<>())
                .add(holding.id());
    }

    private List<Succession> chosen(Holding holding, List<Succession> today) {
        List<Succession> best = new ArrayList<>();
        int closest = 1;
        for (Succession succession : today) {
            if (succession.passesFrom(holding.agency())) {
                int close = succession.closeness(holding.subject().code(), areaOf.apply(holding.subject()));
                if (close > closest) {
                    best.clear();
                    closest = close;
                }
                if (close == closest) {
                    best.add(succession);
                }
            }
        }
        return best.stream().sorted(comparing(Succession::id)).toList();
    }
}
