package vn.hue.ansinh.reporting.foresight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.reporting.known.Structures;
import vn.hue.ansinh.reporting.known.Succession;

/** Works out, from this service's own copies, which obligations would pass to whom; writes nothing. */
@ApplicationScoped
class Foreseeing {
    private static final String OWED = """
            select id, duty, period, agency, nominal_date, coalesce(report_status, 'DRAFT') not in ('DRAFT', 'WITHDRAWN'),
                   case when occasion = '' then '' else '.' || occasion end
            from standing_obligation
            where agency in (:agencies) and last_day_in_time(ends_at) >= :day and not transferred order by id
            """;

    private final EntityManager database;
    private final Structures structures;

    Foreseeing(EntityManager database, Structures structures) {
        this.database = database;
        this.structures = structures;
    }

    private enum Fate {
        MOVED,
        DELIVERED,
        LOST,
        UNTOUCHED
    }

    private record Foreseen(Fate fate, ForeseenView.Line line) {}

    @Transactional
    ForeseenView foresee(PreviewPassing asked) {
        Succession draft = asked.succession();
        List<Succession> ofTheDay = new ArrayList<>(structures.successions().stream()
                .filter(other -> other.effectiveOn().equals(draft.effectiveOn()))
                .filter(other -> !other.equals(draft))
                .toList());
        ofTheDay.add(draft);
        Map<Fate, List<Foreseen>> found =
                owed(draft).stream().map(row -> foresee(row, draft, ofTheDay)).collect(groupingBy(Foreseen::fate));
        return new ForeseenView(lines(found, Fate.MOVED), lines(found, Fate.DELIVERED), lines(found, Fate.LOST));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<Tuple> owed(Succession draft) {
        return database.createNativeQuery(OWED, Tuple.class)
                .setParameter("agencies", draft.predecessors())
                .setParameter("day", draft.effectiveOn())
                .getResultList();
    }

    private static Foreseen foresee(Tuple row, Succession draft, List<Succession> ofTheDay) {
        String agency = row.get(3, String.class);
        String duty = row.get(1, String.class);
        List<Succession> chosen = closest(agency, duty, ofTheDay);
        List<String> heirs = chosen.stream()
                .flatMap(one -> one.successors().stream())
                .distinct()
                .sorted()
                .toList();
        boolean ends = !draft.kind().equals("FUNCTION_TRANSFER") && draft.passesFrom(agency);
        // Who goes on beside its heirs owes its own report, and each of them one as well, whatever has come in.
        boolean goesOn = heirs.contains(agency);
        Fate fate =
                fate(heirs.stream().anyMatch(heir -> !heir.equals(agency)), ends, !goesOn && row.get(5, Boolean.class));
        String period = row.get(2, String.class);
        String occasion = row.get(6, String.class);
        List<String> to = fate == Fate.MOVED
                ? heirs.stream()
                        .map(heir -> duty + "." + period + "." + heir + occasion)
                        .toList()
                : List.of();
        return new Foreseen(
                fate,
                new ForeseenView.Line(row.get(0, String.class), duty, period, agency, row.get(4, LocalDate.class), to));
    }

    private static Fate fate(boolean passes, boolean ends, boolean delivered) {
        if (!passes && !ends) {
            return Fate.UNTOUCHED;
        }
        if (delivered) {
            return Fate.DELIVERED;
        }
        return passes ? Fate.MOVED : Fate.LOST;
    }

    /** By name stands before the whole. */
    private static List<Succession> closest(String agency, String duty, List<Succession> ofTheDay) {
        List<Succession> from =
                ofTheDay.stream().filter(one -> one.handsOver(agency)).toList();
        int closest = from.stream().mapToInt(one -> one.closeness(duty)).max().orElse(0);
        return from.stream()
                .filter(one -> closest > 0 && one.closeness(duty) == closest)
                .toList();
    }

    private static List<ForeseenView.Line> lines(Map<Fate, List<Foreseen>> found, Fate fate) {
        return found.getOrDefault(fate, List.of()).stream().map(Foreseen::line).toList();
    }
}
