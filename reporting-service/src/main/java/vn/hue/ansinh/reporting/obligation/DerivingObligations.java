package vn.hue.ansinh.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the obligations to what follows from deadlines, assignments and agencies, all in one statement: those that no
 * longer follow go, unless work on a report has begun, and those that follow come or change. What was handed in keeps the
 * deadline it was measured by: its receipt says so. It is owed by whoever has the duty on the last day in time; what
 * passes to others between its opening and that day is transferred from then on, and time that was granted passes with
 * it; where nobody takes the duty over in that time, whoever had it last owes it. What has come in before it passes is not
 * owed again, and passes only if it is taken back.
 */
@ApplicationScoped
public class DerivingObligations {
    private static final String DERIVE = """
            with assigned as (
              select d.duty || '.' || d.period || '.' || a.agency || case when d.occasion = '' then ''
                       else '.' || d.occasion end as id, d.duty, d.period, d.occasion, a.agency, a.role, d.opens_at,
                     d.nominal_date, d.due_at, d.lock_at, a.id as assignment, a.valid_from, a.valid_to, a.passed_from, named.asked_from,
                     g.valid_from as there_from, coalesce(g.valid_to, 'infinity') as there_to, more.taken_over,
                     heir.comes as heir_comes,
                     case when not heir.comes and least(a.valid_to, g.valid_to)
                                 between last_day_in_time(d.due_at) and more.last_day
                          then least(a.valid_to, g.valid_to) else more.last_day end as last_day,
                     more.last_day as last_in_time
              from deadline d
              join assignment_copy a on a.subject_kind = 'DUTY' and a.subject = d.duty
                and a.role in ('REPORT', 'REQUESTED')
              join agency_copy g on g.code = a.agency
              cross join lateral (
                select last_day_in_time(greatest(d.due_at, max(t.extended_to))) as last_day,
                       max(t.extended_to) filter (where t.agency <> a.agency) as taken_over
                from times_granted(a.id, d.duty, d.period, d.occasion) t) more
              cross join lateral (
                select exists (select from duty_pass passed where passed.from_id = a.id) as comes) heir
              cross join lateral (
                select asked_since(d.agencies, a.id, d.duty, d.period, d.occasion, more.last_day) as asked_from) named
              where (cast(:agency as text) is null or a.agency = :agency)
                and (cast(:duty as text) is null or d.duty = :duty)
                and named.asked_from is not null
            ), owed as (
              select a.id, duty, period, occasion, agency,
                     case when bool_or(role = 'REPORT') then 'MANDATORY' else 'REQUESTED' end as obligatory,
                     opens_at, nominal_date, due_at, lock_at, max(taken_over) as time_taken_over,
                     cast(null as timestamptz) as passes_at,
                     case when bool_and(cardinality(a.passed_from) > 0) then day_begins(min(a.asked_from)) end as begins_at,
                     nullif(max(last_day), max(last_in_time)) as held_until
              from assigned a
              where last_day between a.valid_from and coalesce(a.valid_to, 'infinity')
                and last_day between there_from and there_to
                and not (cardinality(a.passed_from) > 0
                         and is_delivered_before(a.assignment, a.duty, a.period, a.occasion))
              group by a.id, duty, period, occasion, agency, opens_at, nominal_date, due_at, lock_at
            ), passed as (
              select a.id, duty, period, occasion, agency,
                     case when bool_or(role = 'REPORT') then 'MANDATORY' else 'REQUESTED' end as obligatory,
                     opens_at, nominal_date, due_at, lock_at, max(taken_over) as time_taken_over,
                     day_begins(max(a.valid_to) + 1) as passes_at,
                     case when bool_and(cardinality(a.passed_from) > 0) then day_begins(min(a.asked_from)) end as begins_at,
                     max(a.valid_to) as held_until
              from assigned a
              where a.heir_comes and a.valid_to < last_day
                and a.valid_to >= cast(a.opens_at at time zone 'Asia/Ho_Chi_Minh' as date)
              group by a.id, duty, period, occasion, agency, opens_at, nominal_date, due_at, lock_at
            ), following as (
              select *, false as transferred from owed
              union all
              select *, true from passed where not exists (select from owed where owed.id = passed.id)
            ), gone as (
              delete from obligation o
              where (cast(:agency as text) is null or o.agency = :agency)
                and (cast(:duty as text) is null or o.duty = :duty)
                and o.report is null and not exists (select from following where following.id = o.id)
            ), handed_in as (
              update obligation o
              set held_until = f.held_until, transferred = f.transferred, passes_at = f.passes_at
              from (select id, held_until, taken_back and transferred as transferred,
                           case when taken_back then passes_at end as passes_at
                    from following join (
                      select id, not has_come_in(come) as taken_back from obligation come
                      where first_submitted_at is not null or has_come_in(come)) came using (id)) f
              where o.id = f.id and (o.held_until, o.transferred, o.passes_at)
                is distinct from (f.held_until, f.transferred, f.passes_at)
            )
            insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at, lock_at,
              transferred, time_taken_over, passes_at, begins_at, held_until)
            select id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at, lock_at, transferred,
              time_taken_over, passes_at, begins_at, held_until
            from following f
            where not exists (select from obligation o
                              where o.id = f.id and (o.first_submitted_at is not null or has_come_in(o)))
            on conflict (id) do update set obligatory = excluded.obligatory, opens_at = excluded.opens_at,
              nominal_date = excluded.nominal_date, due_at = excluded.due_at, lock_at = excluded.lock_at,
              transferred = excluded.transferred, time_taken_over = excluded.time_taken_over, passes_at = excluded.passes_at,
              begins_at = excluded.begins_at, held_until = excluded.held_until
            where (obligation.obligatory, obligation.opens_at, obligation.nominal_date, obligation.due_at,
                obligation.lock_at, obligation.transferred, obligation.time_taken_over, obligation.passes_at,
                obligation.begins_at, obligation.held_until) is distinct from
                (excluded.obligatory, excluded.opens_at, excluded.nominal_date, excluded.due_at, excluded.lock_at,
                excluded.transferred, excluded.time_taken_over, excluded.passes_at, excluded.begins_at,
                excluded.held_until)
            """;

    private final EntityManager database;

    DerivingObligations(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ofAll() {
        derive(null, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(String agency) {
        derive(agency, null);
    }

    /** Of all agencies: what one owes under a duty follows from what the others passed on to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void under(String duty) {
        derive(null, duty);
    }

    /** Whether the report is on something that is known to pass to others, and has not come in yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isToPass(UUID report) {
        return (Boolean)
                database.createNativeQuery("""
                        select exists (select from obligation where report = :report and transferred)
                        """).setParameter("report", report).getSingleResult();
    }

    /** What is owed stays as it is until the transaction ends, whoever else asks for the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rest() {
        database.createNativeQuery("select pg_advisory_xact_lock_shared(hashtextextended('obligations', 197))")
                .getResultList();
    }

    /** Nobody else brings obligations to what follows until the transaction ends; comes before the lock of a report. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inTurn() {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('obligations', 197))")
                .getResultList();
    }

    private void derive(@Nullable String agency, @Nullable String duty) {
        // One after the other: of two changes heard at the same time, the later one must see what the earlier one left.
        inTurn();
        database.createNativeQuery(DERIVE)
                .setParameter("agency", agency)
                .setParameter("duty", duty)
                .executeUpdate();
    }
}
