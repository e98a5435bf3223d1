package vn.hue.ansinh.indicators.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/** Our copy of the assignments that agencies-service owns: as they are, and beside it as they were known. */
@ApplicationScoped
public class Assignments {
    private static final String UPSERT = """
            insert into assignment (id, agency, subject_kind, subject, role, valid_from, valid_to, revision)
            select :id, :agency, :kind, :subject, :role, :from, cast(:to as date), :revision
            where not exists (select from assignment_known where id = :id and revision > :revision)
            on conflict (id) do update
            set agency = excluded.agency, subject_kind = excluded.subject_kind, subject = excluded.subject,
                role = excluded.role, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                revision = excluded.revision
            where assignment.revision < excluded.revision
            """;

    // The newest assignment comes first where several agencies lead at once; their codes decide a tie.
    private static final String IN_FORCE = """
            select subject, role, agency from assignment
            where subject_kind = :kind and subject in (:subjects) and role in ('LEAD', 'COORDINATE')
              and valid_from <= :day and (valid_to is null or valid_to >= :day)
            order by subject, valid_from desc, agency
            """;

    private static final String LEADS = """
            select subject, agency, valid_from, valid_to from assignment
            where subject_kind = :kind and subject in (:subjects) and role = 'LEAD'
            """;

    private static final String LED_BY = """
            select distinct subject from assignment
            where subject_kind = :kind and role = 'LEAD' and agency = :agency
              and valid_from <= :day and (valid_to is null or valid_to >= :day)
            """;

    private final EntityManager database;
    private final KnownAssignments known;
    private final Clock clock;

    Assignments(EntityManager database, KnownAssignments known, Clock clock) {
        this.database = database;
        this.known = known;
        this.clock = clock;
    }

    void clear() {
        database.createNativeQuery("delete from assignment").executeUpdate();
        known.clear();
    }

    /** The highest revision wins, in whatever order they are heard. */
    void copy(AssignmentMessage message) {
        known.copy(message);
        if (message.withdrawn()) {
            forget(message);
            return;
        }
        database.createNativeQuery(UPSERT)
                .setParameter("id", message.id())
                .setParameter("agency", message.agency())
                .setParameter("kind", message.subjectKind().name())
                .setParameter("subject", message.subject())
                .setParameter("role", message.role())
                .setParameter("from", message.validFrom())
                .setParameter("to", message.validTo())
                .setParameter("revision", message.revision())
                .executeUpdate();
    }

    /** What never held is none any more. */
    private void forget(AssignmentMessage message) {
        database.createNativeQuery("delete from assignment where id = :id and revision < :revision")
                .setParameter("id", message.id())
                .setParameter("revision", message.revision())
                .executeUpdate();
    }

    public Responsible responsibleToday(SubjectKind kind, Collection<String> subjects) {
        return responsible(kind, subjects, LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
    }

    /**
     * Who led and who helped on the day.
     *
     * @param asKnownAt only what was known at this instant counts; null for what is known now
     */
    public Responsible responsible(
            SubjectKind kind, Collection<String> subjects, LocalDate day, @Nullable Instant asKnownAt) {
        if (asKnownAt == null || subjects.isEmpty()) {
            return responsible(kind, subjects, day);
        }
        return responsible(known.inForce(kind, subjects, day, asKnownAt));
    }

    /** In one query for all subjects. */
    public Responsible responsible(SubjectKind kind, Collection<String> subjects, LocalDate day) {
        if (subjects.isEmpty()) {
            return Responsible.of(List.of());
        }
        List<Tuple> rows = database.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("subjects", subjects)
                .setParameter("day", day)
                .getResultList();
        return responsible(rows);
    }

    /**
     * Who led on whatever day.
     *
     * @param asKnownAt only what was known at this instant counts; null for what is known now
     */
    public Leads leads(SubjectKind kind, Collection<String> subjects, @Nullable Instant asKnownAt) {
        if (subjects.isEmpty()) {
            return Leads.of(List.of());
        }
        List<Tuple> rows = asKnownAt == null ? leads(kind, subjects) : known.leads(kind, subjects, asKnownAt);
        return Leads.of(rows.stream()
                .map(row -> new Leads.Term(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class)))
                .toList());
    }

    private List<Tuple> leads(SubjectKind kind, Collection<String> subjects) {
        return database.createNativeQuery(LEADS, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("subjects", subjects)
                .getResultList();
    }

    /**
     * What the agency led on the day, alone or beside others.
     *
     * @param asKnownAt only what was known at this instant counts; null for what is known now
     */
    public Set<String> ledBy(String agency, SubjectKind kind, LocalDate day, @Nullable Instant asKnownAt) {
        if (asKnownAt != null) {
            return known.ledBy(agency, kind, day, asKnownAt);
        }
        List<?> subjects = database.createNativeQuery(LED_BY)
                .setParameter("agency", agency)
                .setParameter("kind", kind.name())
                .setParameter("day", day)
                .getResultList();
        return subjects.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static Responsible responsible(List<Tuple> rows) {
        return Responsible.of(rows.stream()
                .map(row -> new Responsible.Role(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList());
    }
}
