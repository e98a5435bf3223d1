package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.mail.Purpose;
import vn.hue.ansinh.reporting.reminder.Superiors.Superior;
import vn.hue.ansinh.reporting.trail.Sealable;

/** Finds out what has become due, for all obligations in one statement, and keeps it, so that it is told once. */
@ApplicationScoped
public class Reminders {
    public static final Sealable SEALED = new Sealable("reminder", "reminders", """
            select cast(cast(made_at at time zone 'Asia/Ho_Chi_Minh' as date) as text), id::text,
              jsonb_build_object('obligation', obligation, 'agency', agency, 'step', step, 'occasion', occasion,
              'addressee', addressee, 'purpose', purpose, 'madeAt', utc(made_at), 'mail', mail)
            from reminder
            """);

    // Nothing is said any more once a report has come in, and to those who owe none.
    private static final String OWED = """
            coalesce(o.standing, 'DRAFT') in ('DRAFT', 'WITHDRAWN') and not o.exempt
              and coalesce(o.passed_at > :now, true) and coalesce(o.begins_at <= :now, true)
            """;
    private static final String ADD = """
            with made as (
              insert into reminder (id, obligation, agency, step, occasion, addressee, purpose, made_at)
            """;
    private static final String MADE = """
              on conflict do nothing returning *)
            select m.*, o.duty, o.period, o.late_at, d.name_vi, d.name_en, g.name as agency_name,
                   case when m.step = 'RETURNED' then r.last_return ->> 'reason' end as word,
                   cast(r.last_return ->> 'correctBy' as date) as correct_by
            from made m
            join standing_obligation o on o.id = m.obligation
            join duty d on d.code = o.duty
            left join report r on r.id = o.report
            left join agency_copy g on g.code = m.agency
            order by m.obligation
            """;

    // The ladder. A rung holds until the next one, so a day on which the service was down is made up for by the latest
    // step alone; two weeks after the deadline nothing is caught up. Who is only asked to report is not told on. Above
    // the agency stand whoever consolidates the duty on that day, or its reports go through, and whoever they go to in
    // the end.
    private static final String CLIMB = ADD + """
              select gen_random_uuid(), o.id, o.agency, rung.step,
                     to_char(o.late_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                     case rung.addressee
                       when 'CONSOLIDATOR' then coalesce(
                         (select min(a.agency) from assignment_copy a
                           where a.subject_kind = 'DUTY' and a.subject = o.duty and a.role = 'CONSOLIDATE'
                             and cast(:today as date) between a.valid_from and coalesce(a.valid_to, 'infinity')),
                         (select g.code from agency_copy g
                           where g.code = above.via
                             and cast(:today as date) between g.valid_from and coalesce(g.valid_to, 'infinity')),
                         above.agency, o.agency)
                       when 'RECIPIENT' then coalesce(above.agency, o.agency)
                       else o.agency end, rung.purpose, cast(:now as timestamptz)
              from standing_obligation o
              join (values ('T-30', -30, -15, null, 'REMINDERS'), ('T-14', -14, -8, null, 'REMINDERS'),
                           ('T-7', -7, -4, null, 'REMINDERS'), ('T-3', -3, -2, null, 'REMINDERS'),
                           ('T-1', -1, -1, null, 'REMINDERS'), ('T0', 0, 0, null, 'REMINDERS'),
                           ('T+1', 1, 2, null, 'DIGEST'), ('T+3', 3, 6, 'CONSOLIDATOR', 'DIGEST'),
                           ('T+7', 7, 14, 'RECIPIENT', 'DIGEST')) rung(step, first, last, addressee, purpose)
                on cast(:today as date)
                   - cast((o.late_at - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh' as date)
                   between rung.first and rung.last
              left join unnest(cast(:duties as text[]), cast(:recipients as text[]), cast(:via as text[]))
                above(duty, agency, via)
                on above.duty = o.duty
              where (o.obligatory = 'MANDATORY' or rung.first <= 0) and
            """ + OWED + MADE;

    private static final String RETURNED = ADD + """
              select gen_random_uuid(), o.id, o.agency, 'RETURNED', cast(r.version as text), o.agency, 'RETURNS',
                     cast(:now as timestamptz)
              from report r
              join obligation o on o.report = r.id
              join review w on w.report = r.id and w.version = r.version and w.outcome = 'RETURNED'
              where r.status = 'RETURNED' and w.reviewed_at > cast(:now as timestamptz) - interval '7 days'
            """ + MADE;

    private static final String ASKED = ADD + """
              select gen_random_uuid(), o.id, o.agency, 'ASKED', cast(:request as text), o.agency, 'REMINDERS',
                     cast(:now as timestamptz)
              from standing_obligation o
              where o.duty = :duty and o.period = :period
                and (cast(:occasion as text) is null or o.occasion = :occasion)
                and (cardinality(cast(:agencies as text[])) = 0 or o.agency = any(cast(:agencies as text[])))
                and (cast(:overdue as boolean) is null or (o.late_at <= :now) = cast(:overdue as boolean)) and
            """ + OWED + MADE;

    private final EntityManager database;
    private final Superiors superiors;

    Reminders(EntityManager database, Superiors superiors) {
        this.database = database;
        this.superiors = superiors;
    }

    /** Whether this day's digest is still to be written, and by us; there is none before the Plan is known. */
    boolean begin(LocalDate day) {
        return database.createNativeQuery("""
                        insert into reminder_day select cast(:day as date) where exists (select from obligation)
                        on conflict do nothing
                        """).setParameter("day", day).executeUpdate() == 1;
    }

    List<Notice> climb(LocalDate today, Instant now) {
        List<Superior> above = superiors.on(today);
        return read(database.createNativeQuery(CLIMB, Tuple.class)
                .setParameter("duties", texts(above, Superior::duty))
                .setParameter("recipients", texts(above, Superior::recipient))
                .setParameter("via", texts(above, Superior::via))
                .setParameter("today", today)
                .setParameter("now", now));
    }

    List<Notice> returned(Instant now) {
        return read(database.createNativeQuery(RETURNED, Tuple.class).setParameter("now", now));
    }

    List<Notice> asked(UUID request, RemindAgencies asked, Instant now) {
        return read(asked(request, asked.duty(), asked.period(), now)
                .setParameter("occasion", null)
                .setParameter("agencies", asked.agencyCodes())
                .setParameter("overdue", asked.overdue()));
    }

    List<Notice> requested(UUID request, Occasion occasion, Instant now) {
        return read(asked(request, occasion.duty(), occasion.period(), now)
                .setParameter("occasion", occasion.name())
                .setParameter("agencies", new String[0])
                .setParameter("overdue", null));
    }

    private Query asked(UUID request, String duty, String period, Instant now) {
        return database.createNativeQuery(ASKED, Tuple.class)
                .setParameter("request", request.toString())
                .setParameter("duty", duty)
                .setParameter("period", period)
                .setParameter("now", now);
    }

    private static String[] texts(List<Superior> above, Function<Superior, @Nullable String> part) {
        return above.stream().map(part).toArray(String[]::new);
    }

    void went(List<Notice> notices, UUID mail) {
        database.createNativeQuery("update reminder set mail = :mail where id in (:ids)")
                .setParameter("mail", mail)
                .setParameter("ids", notices.stream().map(Notice::id).toList())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static List<Notice> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(Reminders::notice).toList();
    }

    private static Notice notice(Tuple row) {
        return new Notice(
                row.get("id", UUID.class),
                row.get("obligation", String.class),
                row.get("duty", String.class),
                Text.of(row.get("name_vi", String.class), row.get("name_en", String.class)),
                row.get("period", String.class),
                row.get("agency", String.class),
                row.get("agency_name", String.class),
                row.get("step", String.class),
                new Notice.To(row.get("addressee", String.class), Purpose.valueOf(row.get("purpose", String.class))),
                row.get("late_at", Instant.class),
                row.get("word", String.class),
                row.get("correct_by", LocalDate.class));
    }
}
