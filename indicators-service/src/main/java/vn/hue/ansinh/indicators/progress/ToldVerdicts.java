package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;

/** What the world was last told about each target. */
@ApplicationScoped
class ToldVerdicts {
    private static final String PUT = """
            insert into verdict_told (indicator, seq, status, colour, told_at)
            values (:indicator, :seq, :status, :colour, :at)
            on conflict (indicator, seq) do update
            set status = excluded.status, colour = excluded.colour, told_at = excluded.told_at
            where (verdict_told.status, verdict_told.colour) <> (excluded.status, excluded.colour)
            """;

    /** What a verdict is about: one of the targets of an indicator. */
    record Subject(String indicator, int target) {
        static Subject of(Progress progress) {
            return new Subject(
                    progress.indicator().code(), progress.target().key().seq());
        }
    }

    /** How an indicator stands: its colour may turn to grey while nothing else is known. */
    record Stand(ProgressStatus status, Colour colour) {
        static Stand of(Progress progress) {
            return new Stand(progress.status(), progress.colour());
        }
    }

    private final EntityManager database;

    ToldVerdicts(EntityManager database) {
        this.database = database;
    }

    Map<Subject, Stand> of(Collection<String> indicators) {
        List<Tuple> rows = database.createNativeQuery(
                        "select indicator, seq, status, colour from verdict_told where indicator in (:codes)",
                        Tuple.class)
                .setParameter("codes", indicators)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> new Subject(row.get(0, String.class), row.get(1, Integer.class)),
                        row -> new Stand(
                                ProgressStatus.valueOf(row.get(2, String.class)),
                                Colour.valueOf(row.get(3, String.class)))));
    }

    /** Of a target that is in force no more nobody is told anything. */
    void forget(Subject subject) {
        database.createNativeQuery("delete from verdict_told where indicator = :indicator and seq = :seq")
                .setParameter("indicator", subject.indicator())
                .setParameter("seq", subject.target())
                .executeUpdate();
    }

    void put(Subject subject, Stand stand, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("indicator", subject.indicator())
                .setParameter("seq", subject.target())
                .setParameter("status", stand.status().name())
                .setParameter("colour", stand.colour().name())
                .setParameter("at", at)
                .executeUpdate();
    }
}
