package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** All assignments. */
@ApplicationScoped
public class Assignments {
    private static final Text WHAT = Text.of("phân công", "assignment");

    private static final String PAGE = """
            select * from assignment
            where id > :after and not withdrawn
              and (cast(:agency as text) is null or agency = :agency)
              and (cast(:role as text) is null or role = :role)
              and (cast(:kind as text) is null or subject_kind = :kind)
              and (cast(:subject as text) is null or subject = :subject)
              and (cast(:on as date) is null or cast(:on as date) between valid_from and coalesce(valid_to, 'infinity'))
            order by id
            limit :limit
            """;

    private final EntityManager database;

    Assignments(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of an entity answers that entity
    Page<Assignment> page(AssignmentFilter filter, PageRequest request) {
        Query query = database.createNativeQuery(PAGE, Assignment.class)
                .setParameter("after", request.after().orElse(""))
                .setParameter("agency", filter.agency())
                .setParameter("role", filter.role())
                .setParameter("kind", filter.subjectKind())
                .setParameter("subject", filter.subject())
                .setParameter("on", filter.day())
                .setParameter("limit", request.limitAndOneMore());
        return Page.of((List<Assignment>) query.getResultList(), request, Assignment::id);
    }

    /** As it is now, past the caches of this transaction. */
    Assignment get(String id) {
        return find(id).orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** As {@link #get}; empty where there is none, or was none as it turned out. */
    Optional<Assignment> find(String id) {
        Assignment found = database.find(Assignment.class, id);
        if (found == null) {
            return Optional.empty();
        }
        database.refresh(found);
        return found.isWithdrawn() ? Optional.empty() : Optional.of(found);
    }
}
