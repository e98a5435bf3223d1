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
 * the same already keeps one holding, linked to both. What nobody takes over ends with its agency, as an orphan.
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
        for (Holding holding : open) {
            List<Succession> chosen = chosen(holding, day);
            if (!chosen.isEmpty()) {
                pass(holding, chosen, day);
            } else if (day.minusDays(1).equals(lastDays.get(holding.agency()))) {
                holdings.put(holding.id(), holding.until(day.minusDays(1), true));
            }
        }
    }

    private void pass(Holding holding, List<Succession> chosen, LocalDate day) {
        boolean goesOn =
                chosen.stream().anyMatch(succession -> succession.successors().contains(holding.agency()));
        if (!goesOn) {
            holdings.put(holding.id(), holding.until(day.minusDays(1), false));
        }
        for (Succession succession : chosen) {
            succession.successors().stream()
                    .filter(heir -> !heir.equals(holding.agency()))
                    .forEach(heir -> take(holding, heir, day, succession.id()));
        }
    }

    private void take(Holding holding, String heir, LocalDate day, String succession) {
        Holding taken = holdings.values().stream()
                .filter(other -> other.agency().equals(heir) && other.isOpenOn(day) && other.isSameTask(holding))
                .findFirst()
                .map(there -> there.alsoFrom(holding, succession))
                .orElseGet(() -> holding.takenOverBy(heir, day, succession));
        holdings.put(taken.id(), taken);
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
