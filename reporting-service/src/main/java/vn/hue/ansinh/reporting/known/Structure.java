package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agencies of a day, and under which of them a duty of another day is shown. What an agency owed stays its own; only
 * the view changes, and only where one single agency took the duty over: what was divided among several is shown where
 * it was.
 */
public final class Structure {
    private final LocalDate day;
    private final Collection<Succession> successions;
    private final Collection<Life> lives;

    /** @param successions those in effect */
    Structure(LocalDate day, Collection<Succession> successions, Collection<Life> lives) {
        this.day = day;
        this.successions = List.copyOf(successions);
        this.lives = List.copyOf(lives);
    }

    /** When an agency existed. */
    record Life(String agency, LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @param then the day on which the agency answered for the duty */
    public String holder(String agency, String duty, LocalDate then) {
        return holder(agency, List.of(duty), then);
    }

    /** @param names of what it answered for, the closest first */
    public String holder(String agency, List<String> names, LocalDate then) {
        return then.isAfter(day) ? before(agency, names, then) : after(agency, names, then);
    }

    private String after(String agency, List<String> names, LocalDate then) {
        String holder = agency;
        LocalDate since = then;
        while (true) {
            String from = holder;
            LocalDate past = since;
            List<Succession> next = first(
                    successions.stream()
                            .filter(s -> s.passesFrom(from)
                                    && s.effectiveOn().isAfter(past)
                                    && !s.effectiveOn().isAfter(day)),
                    names,
                    Comparator.naturalOrder());
            List<String> heirs = distinct(next, Succession::successors);
            if (heirs.size() != 1) {
                return holder;
            }
            holder = heirs.get(0);
            since = next.get(0).effectiveOn();
        }
    }

    private String before(String agency, List<String> names, LocalDate then) {
        String holder = agency;
        LocalDate until = then;
        while (!exists(holder)) {
            String to = holder;
            LocalDate past = until;
            List<Succession> last = first(
                    successions.stream()
                            .filter(s -> s.passesTo(to)
                                    && s.effectiveOn().isAfter(day)
                                    && !s.effectiveOn().isAfter(past)),
                    names,
                    Comparator.reverseOrder());
            List<String> origins = distinct(last, Succession::predecessors);
            if (origins.size() != 1) {
                return holder;
            }
            holder = origins.get(0);
            until = last.get(0).effectiveOn().minusDays(1);
        }
        return holder;
    }

    /** Of one that was there before the day. */
    public boolean isNoMore(String agency) {
        return lives.stream()
                .anyMatch(life -> life.agency().equals(agency) && life.to().isBefore(day));
    }

    private boolean exists(String agency) {
        return lives.stream().anyMatch(life -> life.agency().equals(agency) && life.includes(day));
    }

    /** Those of one day that speak of the matter most exactly. */
    private static List<Succession> first(Stream<Succession> found, List<String> names, Comparator<LocalDate> order) {
        var byDay = found.filter(s -> s.closeness(names) > 0).collect(Collectors.groupingBy(Succession::effectiveOn));
        List<Succession> ofDay =
                byDay.keySet().stream().min(order).map(byDay::get).orElse(List.of());
        int closest = ofDay.stream().mapToInt(s -> s.closeness(names)).max().orElse(0);
        return ofDay.stream().filter(s -> s.closeness(names) == closest).toList();
    }

    private static List<String> distinct(List<Succession> of, Function<Succession, List<String>> side) {
        return of.stream().flatMap(s -> side.apply(s).stream()).distinct().toList();
    }
}
