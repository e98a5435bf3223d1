package vn.hue.ansinh.indicators.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each state that an assignment ever had, in the time in which it was known to be so. */
@ApplicationScoped
class KnownAssignments {
    // An event that we have already, or a newer one, tells nothing.
    private static final String MAKE_ROOM = """
            delete from assignment_known k where id = :id
              and not exists (select from assignment_known n where n.id = k.id and n.revision > :revision)
            """;
    private static final String KEEP = """
            insert into assignment_known (id, revision, agency, subject_kind, subject, role, valid_from, valid_to,
                   withdrawn, known_from, known_to)
            values (:id, :revision, :agency, :kind, :subject, :role, :from, cast(:to as date), :withdrawn,
                    coalesce(cast(:knownFrom as timestamptz), '-infinity'),
                    coalesce(cast(:knownTo as timestamptz), 'infinity'))
            on conflict (id, revision) do nothing
            """;
    private static final String IN_FORCE = """
            select subject, role, agency from assignment_known
            where subject_kind = :kind and subject in (:subjects) and role in ('LEAD', 'COORDINATE') and not withdrawn
              and valid_from <= :day and (valid_to is null or valid_to >= :day)
              and known_from <= :known and known_to > :known
            order by subject, valid_from desc, agency
            """;

    private static final String LEADS = """
            select subject, agency, valid_from, valid_to from assignment_known
            where subject_kind = :kind and subject in (:subjects) and role = 'LEAD' and not withdrawn
              and known_from <= :known and known_to > :known
            """;

    private static final String LED_BY = """
            select distinct subject from assignment_known
            where subject_kind = :kind and role = 'LEAD' and agency = :agency and not withdrawn
              and valid_from <= :day and (valid_to is null or valid_to >= :day)
              and known_from <= :known and known_to > :known
            """;

    private final EntityManager database;

    KnownAssignments(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from assignment_known").executeUpdate();
    }

    /** The event tells all states there were, so the newest one says everything. */
    void copy(AssignmentMessage message) {
        database.createNativeQuery(MAKE_ROOM)
                .setParameter("id", message.id())
                .setParameter("revision", message.revision())
                .executeUpdate();
        List<AssignmentMessage.State> states = message.states();
        for (int at = 0; at < states.size(); at++) {
            keep(
                    message,
                    states.get(at),
                    at + 1 < states.size() ? states.get(at + 1).knownFrom() : null);
        }
    }

    private void keep(AssignmentMessage message, AssignmentMessage.State state, @Nullable Instant knownTo) {
        Query keep = database.createNativeQuery(KEEP)
                .setParameter("id", message.id())
                .setParameter("agency", message.agency())
                .setParameter("kind", message.subjectKind().name())
                .setParameter("subject", message.subject())
                .setParameter("role", message.role());
        keep.setParameter("revision", state.revision())
                .setParameter("from", state.validFrom())
                .setParameter("to", state.validTo())
                .setParameter("withdrawn", state.withdrawn())
                .setParameter("knownFrom", state.knownFrom())
                .setParameter("knownTo", knownTo)
                .executeUpdate();
    }

    List<Tuple> inForce(SubjectKind kind, Collection<String> subjects, LocalDate day, Instant known) {
        return database.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("subjects", subjects)
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultList();
    }

    List<Tuple> leads(SubjectKind kind, Collection<String> subjects, Instant known) {
        return database.createNativeQuery(LEADS, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("subjects", subjects)
                .setParameter("known", known)
                .getResultList();
    }

    Set<String> ledBy(String agency, SubjectKind kind, LocalDate day, Instant known) {
        List<?> subjects = database.createNativeQuery(LED_BY)
                .setParameter("agency", agency)
                .setParameter("kind", kind.name())
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultList();
        return subjects.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
