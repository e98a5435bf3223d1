package vn.hue.ansinh.reporting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** What was ruled on obligations; each ruling stays, the last one holds. */
@ApplicationScoped
public class Rulings {
    public static final Sealable SEALED = new Sealable("ruling", "obligation", """
            select obligation, number::text, jsonb_build_object('exempt', exempt, 'lockAt', utc(lock_at), 'reason', reason,
              'ruledBy', ruled_by, 'ruledAt', utc(ruled_at))
            from ruling
            """);
    private static final String LAST = """
            select number, exempt, lock_at, reason, ruled_at from ruling
            where obligation = :obligation order by number desc limit 1
            """;
    private static final String ADD = """
            insert into ruling (obligation, number, exempt, lock_at, reason, ruled_by, ruled_at)
            values (:obligation, :number, :exempt, cast(:lockAt as timestamptz), :reason, :by, :at)
            """;

    private final EntityManager database;
    private final Obligations obligations;
    private final Participant participant;
    private final Sealing sealing;

    Rulings(EntityManager database, Obligations obligations, Participant participant, Sealing sealing) {
        this.sealing = sealing;
        this.database = database;
        this.obligations = obligations;
        this.participant = participant;
    }

    RulingView of(String obligation) {
        mustExist(obligations.find(obligation).orElse(null), obligation);
        return last(obligation);
    }

    /** Saying the same again changes nothing. */
    @Transactional
    RulingView rule(String obligation, @Nullable String ifMatch, SetRuling asked) {
        Obligation owed = mustExist(obligations.lock(obligation).orElse(null), obligation);
        RulingView before = last(obligation);
        ETags.require(ifMatch, before.number());
        Instant lockAt = asked.lock();
        if (lockAt != null && lockAt.isBefore(owed.dueAt())) {
            throw new InvalidFields(List.of(new FieldError(
                    "/lockAt",
                    "lock-before-due",
                    Text.of("Thời điểm khóa đứng trước hạn nộp.", "The lock lies before the deadline."),
                    Text.of("Chọn từ " + owed.dueAt() + " trở đi.", "Choose " + owed.dueAt() + " or later."))));
        }
        if (before.says(asked)) {
            return before;
        }
        add(obligation, before.number() + 1, asked);
        return last(obligation);
    }

    private void add(String obligation, int number, SetRuling asked) {
        Act act = participant.act();
        database.createNativeQuery(ADD)
                .setParameter("obligation", obligation)
                .setParameter("number", number)
                .setParameter("exempt", asked.exempt())
                .setParameter("lockAt", asked.lock())
                .setParameter("reason", asked.reason())
                .setParameter("by", act.by())
                .setParameter("at", act.at())
                .executeUpdate();
        sealing.seal(SEALED, obligation, String.valueOf(number), participant.deed("RULED"));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private RulingView last(String obligation) {
        List<Tuple> rows = database.createNativeQuery(LAST, Tuple.class)
                .setParameter("obligation", obligation)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new RulingView(
                        obligation,
                        row.get("number", Integer.class),
                        row.get("exempt", Boolean.class),
                        row.get("lock_at", Instant.class),
                        row.get("reason", String.class),
                        row.get("ruled_at", Instant.class)))
                .orElseGet(() -> new RulingView(obligation, 0, false, null, null, null));
    }

    private static Obligation mustExist(@Nullable Obligation found, String id) {
        if (found == null) {
            throw new NotFound(Text.of("nghĩa vụ", "obligation"), id);
        }
        return found;
    }
}
