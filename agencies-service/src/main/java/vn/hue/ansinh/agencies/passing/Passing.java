package vn.hue.ansinh.agencies.passing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.succession.Succession;

/**
 * Passes what agencies answer for on to their successors, day by day. On the day of a reorganisation each open holding of
 * a predecessor goes to the successors whose scope names its subject; else to those whose scope names the subject's area;
 * else to those who take the whole or a territory. A territory is shared: each successor answers for its part. Who holds
 * the same already keeps one holding, linked to both. Nobody takes over who is not there on the day. What nobody takes
 * over ends with its agency, as an orphan, whether that agency was abolished or only forgotten.
 */
public final class Passing {
    private final Collection<Succession> successions;
    private final Map<String, LocalDate> lastDays;
    private final Function<Subject, @Nullable String> areaOf;
    private final Map<String, Holding> holdings = new LinkedHashMap<>();

    private Passing(
            Collection<Succession> successions,
            Map<String, LocalDate> lastDays,
            Function<Subject, @Nullable String> areaOf) {
        this.successions = successions;
        this.lastDays = lastDays;
        this.areaOf = areaOf;
    }

    /**
     * @param stated what was assigned, before anything was passed on
     * @param successions those in effect
     * @param lastDays of the agencies that have ended
     * @return everything that was ever held, in the order of the ids
     */
    public static List<Holding> on(
            Collection<Holding> stated,
            Collection<Succession> successions,
            Map<String, LocalDate> lastDays,
            Function<Subject, @Nullable String> areaOf) {
        Passing passing = new Passing(successions, lastDays, areaOf);
        stated.forEach(holding -> passing.holdings.put(holding.id(), holding));
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
        List<Holding> open = holdings.values().stream()
                .filter(holding -> holding.reaches(day))
                .sorted(comparing(Holding::id))
                .toList();
        open.forEach(holding -> pass(holding, day));
    }

    private void pass(Holding holding, LocalDate day) {
        List<Succession> chosen = chosen(holding, day);
        boolean goesOn = chosen.stream().anyMatch(succession -> takesPart(succession, holding.agency(), day));
        boolean taken = chosen.stream()
                .flatMap(succession -> succession.successors().stream())
                .anyMatch(heir -> isThere(heir, day));
        LocalDate last = day.minusDays(1);
        if (taken && !goesOn) {
            holdings.put(holding.id(), holding.until(last, false));
        } else if (!taken && !isThere(holding.agency(), day)) {
            holdings.put(holding.id(), holding.until(last, true));
        }
        for (Succession succession : chosen) {
            succession.successors().stream()
                    .filter(heir -> !heir.equals(holding.agency()) && isThere(heir, day))
                    .forEach(heir -> take(holding, heir, day, succession.id()));
        }
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
        List<Holding> own = holdings.values().stream()
                .filter(other ->
                        other.agency().equals(heir) && other.isSameTask(holding) && other.overlaps(holding, day))
                .sorted(comparing(Holding::validFrom))
                .toList();
        for (Holding there : own) {
            if (there.validFrom().isAfter(from)) {
                add(holding.takenOverBy(heir, from, there.validFrom().minusDays(1), succession));
            }
            holdings.put(there.id(), there.alsoFrom(holding, succession));
            if (there.validTo() == null) {
                return;
            }
            from = there.validTo().plusDays(1);
        }
        if (holding.isOpenOn(from)) {
            add(holding.takenOverBy(heir, from, holding.validTo(), succession));
        }
    }

    private void add(Holding holding) {
        holdings.put(holding.id(), holding);
    }

    private List<Succession> chosen(Holding holding, LocalDate day) {
        List<Succession> best = new ArrayList<>();
        int closest = 1;
        for (Succession succession : successions) {
            if (day.equals(succession.effectiveOn()) && succession.passesFrom(holding.agency())) {
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
