package vn.hue.ansinh.agencies.assignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.agencies.passing.Holding;
import vn.hue.ansinh.agencies.passing.Passing;
import vn.hue.ansinh.agencies.passing.Subject;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.agencies.succession.Successions;
import vn.hue.ansinh.agencies.table.Tables;

/** Works out all assignments from what was stated and from the reorganisations in effect, and tells which changed. */
@ApplicationScoped
public class PassingOn {
    private static final String STATED = """
            select id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis from stated_assignment
            """;

    // What the tables first say of a subject in a role counts as known ever since; the rest from the moment it is
    // given.
    private static final String KEEP = """
            , dated as (
              select c.*, case when not :first or exists (
                       select from assignment a
                       where a.subject_kind = c.subject_kind and a.subject = c.subject and a.role = c.role)
                     then cast(:now as timestamptz) end as known_from
              from changed c),
            kept as (
              insert into assignment_state (id, revision, valid_from, valid_to, withdrawn, known_from)
              select id, revision, valid_from, valid_to, withdrawn, known_from from dated)
            select d.*, cast((
                select coalesce(jsonb_agg(jsonb_build_object('revision', s.revision, 'validFrom', s.valid_from,
                           'validTo', s.valid_to, 'withdrawn', s.withdrawn, 'knownFrom', s.known_from)
                           order by s.revision), '[]')
                from assignment_state s where s.id = d.id) as text) as earlier
            from dated d order by d.id
            """;

    // What stays as it is takes no part: a conflict locks its row, and so writes it, even where nothing is to change.
    private static final String WRITE = """
            with changed as (
              insert into assignment (id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis,
                     passed_from, successions, orphaned, withdrawn, source, revision)
              select r.id, r.agency, stated -> 'subject' ->> 'kind', stated -> 'subject' ->> 'code', r.role,
                     r."validFrom", r."validTo", r.section, r.basis, r."passedFrom", r.successions, r.orphaned, false,
                     stated, 1
              from jsonb_array_elements(cast(:rows as jsonb)) stated
              cross join lateral jsonb_to_record(stated) as r (id text, agency text, role text, "validFrom" date,
                  "validTo" date, section text, basis text, "passedFrom" text[], successions text[], orphaned boolean)
              left join assignment there on there.id = stated ->> 'id'
              where there.id is null or there.withdrawn or there.source <> stated
              on conflict (id) do update
              set agency = excluded.agency, subject_kind = excluded.subject_kind, subject = excluded.subject,
                  role = excluded.role, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                  section = excluded.section, basis = excluded.basis, passed_from = excluded.passed_from,
                  successions = excluded.successions, orphaned = excluded.orphaned, withdrawn = false,
                  source = excluded.source, revision = assignment.revision + 1
              returning *)
            """ + KEEP;

    // Before the others are written: a day and a role may change hands.
    private static final String WITHDRAW = """
            with changed as (
              update assignment set withdrawn = true, revision = revision + 1
              where not withdrawn
                and id not in (select stated ->> 'id' from jsonb_array_elements(cast(:rows as jsonb)) stated)
              returning *)
            """ + KEEP;

    private final EntityManager database;
    private final Successions successions;
    private final StatedEnds ends;
    private final Tables tables;
    private final Clock clock;

    PassingOn(EntityManager database, Successions successions, StatedEnds ends, Tables tables, Clock clock) {
        this.database = database;
        this.successions = successions;
        this.ends = ends;
        this.tables = tables;
        this.clock = clock;
    }

    /** After somebody changed something, of which nothing was known before. Works in the caller's transaction. */
    public void workOut() {
        workOut(false);
    }

    /** After the Plan's tables were read. Works in the caller's transaction. */
    void workOutTables() {
        workOut(true);
    }

    private void workOut(boolean first) {
        open();
        List<Holding> all = workedOut(successions.inEffect());
        Map<String, Object> when = Map.of("first", first, "now", clock.instant().truncatedTo(ChronoUnit.MICROS));
        tables.writeAndTell(WITHDRAW, all, when, AssignmentChanged::event);
        tables.writeAndTell(WRITE, all, when, AssignmentChanged::event);
    }

    /** One writer at a time; the lock goes with the caller's transaction, and is taken before any row of a subject. */
    void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    /** What would follow if these were the reorganisations; writes nothing. */
    public List<Holding> workedOut(List<Succession> inEffect) {
        return workedOut(stated(), inEffect, ends.all());
    }

    /** The last day of what is stated so, with its agency or before it is passed on; null while it goes on. */
    @Nullable
    LocalDate endByItself(AssignmentRow stated) {
        return endOf(stated.id(), workedOut(List.of(stated.holding()), successions.inEffect(), Map.of()));
    }

    /** The same of what was taken over, were no end of it stated. */
    @Nullable
    LocalDate endByItself(String takenOver) {
        Map<String, LocalDate> others = new HashMap<>(ends.all());
        others.remove(takenOver);
        return endOf(takenOver, workedOut(stated(), successions.inEffect(), others));
    }

    private static @Nullable LocalDate endOf(String id, List<Holding> all) {
        return all.stream()
                .filter(holding -> holding.id().equals(id))
                .findFirst()
                .map(Holding::validTo)
                .orElse(null);
    }

    private List<Holding> workedOut(
            List<Holding> stated, List<Succession> inEffect, Map<String, LocalDate> statedEnds) {
        Map<Subject, String> areas = areas();
        return Passing.on(
                stated,
                inEffect,
                successions.lastDays(inEffect),
                statedEnds,
                subject -> subject.kind().equals("AREA") ? subject.code() : areas.get(subject));
    }

    private List<Holding> stated() {
        List<Tuple> rows = database.createNativeQuery(STATED, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new AssignmentRow(
                                row.get("id", String.class),
                                row.get("agency", String.class),
                                row.get("subject_kind", String.class),
                                row.get("subject", String.class),
                                row.get("role", String.class),
                                row.get("valid_from", LocalDate.class),
                                row.get("valid_to", LocalDate.class),
                                row.get("section", String.class),
                                row.get("basis", String.class))
                        .holding())
                .toList();
    }

    private Map<Subject, String> areas() {
        List<Tuple> rows = database.createNativeQuery(
                        "select kind, code, area from subject where area is not null", Tuple.class)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> new Subject(row.get(0, String.class), row.get(1, String.class)),
                        row -> row.get(2, String.class),
                        (one, other) -> one,
                        HashMap::new));
    }
}
