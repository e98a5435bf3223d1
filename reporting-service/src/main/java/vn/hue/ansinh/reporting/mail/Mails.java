package vn.hue.ansinh.reporting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.reporting.trail.Sealable;

/** Letters that wait for the mail server, and what became of them. */
@ApplicationScoped
public class Mails {
    /** What was written and to whom; how it fares on its way moves on. */
    public static final Sealable SEALED = new Sealable("letter", "reminders", """
            select cast(cast(made_at at time zone 'Asia/Ho_Chi_Minh' as date) as text), id::text,
              jsonb_build_object('addressee', addressee, 'recipients', recipients, 'subject', subject, 'body', body,
              'madeAt', utc(made_at))
            from mail
            """);

    private static final int TRIES = 12;

    // The next try is put off before the server is asked: no other instance takes it, and no transaction waits for
    // mail.
    private static final String CLAIM = """
            update mail set tries = tries + 1,
                   next_try_at = cast(:now as timestamptz) + least(interval '30 seconds' * 2 ^ tries, interval '6 hours')
            where id = (select id from mail where state = 'WAITING' and next_try_at <= :now
                        order by next_try_at, made_at limit 1 for update skip locked)
            returning id, recipients, subject, body
            """;

    private final EntityManager database;
    private final Clock clock;

    Mails(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Waiting(UUID id, List<String> recipients, String subject, String body) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(Letter letter, Instant now) {
        UUID id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into mail (id, addressee, recipients, subject, body, state, made_at, next_try_at)
                        values (:id, :addressee, :recipients, :subject, :body, 'WAITING', :now, :now)
                        """)
                .setParameter("id", id)
                .setParameter("addressee", letter.to().agency())
                .setParameter("recipients", String.join(",", letter.to().emails()))
                .setParameter("subject", letter.subject())
                .setParameter("body", letter.body())
                .setParameter("now", now)
                .executeUpdate();
        return id;
    }

    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Optional<Waiting> claim() {
        List<Tuple> rows = database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Waiting(
                        row.get("id", UUID.class),
                        List.of(row.get("recipients", String.class).split(",", -1)),
                        row.get("subject", String.class),
                        row.get("body", String.class)));
    }

    @Transactional
    void sent(UUID id) {
        database.createNativeQuery("update mail set state = 'SENT', sent_at = :now, trouble = null where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It is tried again later, but not for ever; unless another try has sent it while this one hung. */
    @Transactional
    void notSent(UUID id, String trouble) {
        database.createNativeQuery("""
                        update mail set trouble = left(:trouble, 500),
                               state = case when tries >= :most then 'FAILED' else 'WAITING' end
                        where id = :id and state = 'WAITING'
                        """)
                .setParameter("trouble", trouble)
                .setParameter("most", TRIES)
                .setParameter("id", id)
                .executeUpdate();
    }
}
